"""Revisions of records that two people may edit at once, and what was sent with a key of its own."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import institutions.models.text


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0021_links_after_their_visit"),
    ]

    operations = [
        migrations.CreateModel(
            name="UnsentText",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "path",
                    models.CharField(
                        max_length=500, validators=[institutions.models.text.one_line], verbose_name="melyik oldalon"
                    ),
                ),
                ("data", models.JSONField(verbose_name="mezők")),
                (
                    "content_hash",
                    models.CharField(
                        max_length=64, validators=[institutions.models.text.one_line], verbose_name="tartalom lenyomata"
                    ),
                ),
                ("kept_at", models.DateTimeField(auto_now_add=True, verbose_name="félretéve")),
            ],
            options={
                "verbose_name": "el nem küldött szöveg",
                "verbose_name_plural": "el nem küldött szövegek",
                "ordering": ["kept_at", "pk"],
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="mentor",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="mentor",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="mentor",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="user",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="user",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="user",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="mentor",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="mentorevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="user",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="userevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mentor",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "mentors_mentorevent" ("about", "backgrounds", "consent_public", "email", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "revision", "user_id") SELECT new_values."about", new_values."backgrounds", new_values."consent_public", new_values."email", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."revision", new_values."user_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="68be28f4367e6f6d5f68426bd72ac30b06665c04",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8822a",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="mentors_mentor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mentor",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "mentors_mentorevent" ("about", "backgrounds", "consent_public", "email", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "revision", "user_id") SELECT new_values."about", new_values."backgrounds", new_values."consent_public", new_values."email", new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."revision", new_values."user_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="9b8dfa13a93c0c224994ab0a1d8ca214ce7e8728",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0a221",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="mentors_mentor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mentor",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "mentors_mentorevent" ("about", "backgrounds", "consent_public", "email", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "revision", "user_id") SELECT old_values."about", old_values."backgrounds", old_values."consent_public", old_values."email", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."revision", old_values."user_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="df20f4c058205088605f599764bb0024fcbdb4e1",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0c3e4",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="mentors_mentor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="user",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "mentors_userevent" ("daily_digest", "date_joined", "email", "id", "is_active", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") SELECT new_values."daily_digest", new_values."date_joined", new_values."email", new_values."id", new_values."is_active", new_values."language", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e9a721cc97acab911882516e6a46a907b2082ecb",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ec115",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="mentors_user",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="user",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "mentors_userevent" ("daily_digest", "date_joined", "email", "id", "is_active", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") SELECT new_values."daily_digest", new_values."date_joined", new_values."email", new_values."id", new_values."is_active", new_values."language", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."daily_digest" IS DISTINCT FROM (new_values."daily_digest") OR old_values."date_joined" IS DISTINCT FROM (new_values."date_joined") OR old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."revision" IS DISTINCT FROM (new_values."revision")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="da256eade0be56194fb98a26a92eeec5f8584598",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ef548",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="mentors_user",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="user",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "mentors_userevent" ("daily_digest", "date_joined", "email", "id", "is_active", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") SELECT old_values."daily_digest", old_values."date_joined", old_values."email", old_values."id", old_values."is_active", old_values."language", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="e9091a27915868281e078c9414977b30f3d2bb13",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_52c8b",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="mentors_user",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="unsenttext",
            name="writer",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="ki írta",
            ),
        ),
        migrations.AddConstraint(
            model_name="unsenttext",
            constraint=models.UniqueConstraint(fields=("writer", "content_hash"), name="unsenttext_once"),
        ),
    ]
