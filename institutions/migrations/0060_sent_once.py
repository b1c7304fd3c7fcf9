"""Revisions of records that two people may edit at once, and what was sent with a key of its own."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0007_settlement_county_name"),
    ]

    operations = [
        migrations.CreateModel(
            name="SentForm",
            fields=[
                ("key", models.UUIDField(primary_key=True, serialize=False, verbose_name="azonosító")),
                ("person", models.BigIntegerField(verbose_name="ki küldte")),
                ("content_hash", models.CharField(max_length=64, verbose_name="tartalom lenyomata")),
                ("record", models.BigIntegerField(null=True, verbose_name="mi lett belőle")),
                ("sent_at", models.DateTimeField(auto_now_add=True, db_index=True, verbose_name="elküldve")),
            ],
            options={
                "verbose_name": "elküldött űrlap",
                "verbose_name_plural": "elküldött űrlapok",
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="community",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="community",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="community",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="consortium",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="consortium",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="consortium",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="contact",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="contact",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="contact",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="institution",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="institution",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="institution",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="community",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="communityevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="consortium",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="consortiumevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="contact",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="contactevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="institution",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="institutionevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="community",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_communityevent" ("about", "consent_public", "contact_email", "contact_name", "contact_phone", "host_id", "id", "is_informal", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "rhythm_days", "settlement_id") SELECT new_values."about", new_values."consent_public", new_values."contact_email", new_values."contact_name", new_values."contact_phone", new_values."host_id", new_values."id", new_values."is_informal", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."revision", new_values."rhythm_days", new_values."settlement_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="31c47bf2e16154ceb93e00193e8b87abac2d2931",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b3397",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="institutions_community",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="community",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_communityevent" ("about", "consent_public", "contact_email", "contact_name", "contact_phone", "host_id", "id", "is_informal", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "rhythm_days", "settlement_id") SELECT new_values."about", new_values."consent_public", new_values."contact_email", new_values."contact_name", new_values."contact_phone", new_values."host_id", new_values."id", new_values."is_informal", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."revision", new_values."rhythm_days", new_values."settlement_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."about" IS DISTINCT FROM (new_values."about") OR old_values."consent_public" IS DISTINCT FROM (new_values."consent_public") OR old_values."contact_email" IS DISTINCT FROM (new_values."contact_email") OR old_values."contact_name" IS DISTINCT FROM (new_values."contact_name") OR old_values."contact_phone" IS DISTINCT FROM (new_values."contact_phone") OR old_values."host_id" IS DISTINCT FROM (new_values."host_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_informal" IS DISTINCT FROM (new_values."is_informal") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."rhythm_days" IS DISTINCT FROM (new_values."rhythm_days") OR old_values."settlement_id" IS DISTINCT FROM (new_values."settlement_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="badc89c1f62c5d34416db7a0a15992c1a597d7ab",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_080b3",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="institutions_community",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="community",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_communityevent" ("about", "consent_public", "contact_email", "contact_name", "contact_phone", "host_id", "id", "is_informal", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "rhythm_days", "settlement_id") SELECT old_values."about", old_values."consent_public", old_values."contact_email", old_values."contact_name", old_values."contact_phone", old_values."host_id", old_values."id", old_values."is_informal", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."revision", old_values."rhythm_days", old_values."settlement_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="bb91462fe658c3c8ac7e1912bf2470aa8f7ffce6",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0e015",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="institutions_community",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consortium",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_consortiumevent" ("call", "county_id", "ends_on", "grant_huf", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "revision", "starts_on") SELECT new_values."call", new_values."county_id", new_values."ends_on", new_values."grant_huf", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."project_id", new_values."revision", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="959e17e9054772ba6985b210b00a7976084b0193",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_11df9",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="institutions_consortium",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consortium",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_consortiumevent" ("call", "county_id", "ends_on", "grant_huf", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "revision", "starts_on") SELECT new_values."call", new_values."county_id", new_values."ends_on", new_values."grant_huf", new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."project_id", new_values."revision", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."call" IS DISTINCT FROM (new_values."call") OR old_values."county_id" IS DISTINCT FROM (new_values."county_id") OR old_values."ends_on" IS DISTINCT FROM (new_values."ends_on") OR old_values."grant_huf" IS DISTINCT FROM (new_values."grant_huf") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."project_id" IS DISTINCT FROM (new_values."project_id") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."starts_on" IS DISTINCT FROM (new_values."starts_on")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="eb82f85b18fdcdacb7125f9c7c63551f092d252c",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a9039",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="institutions_consortium",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="consortium",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_consortiumevent" ("call", "county_id", "ends_on", "grant_huf", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "revision", "starts_on") SELECT old_values."call", old_values."county_id", old_values."ends_on", old_values."grant_huf", old_values."id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."project_id", old_values."revision", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="c058859e389dc62e14e55d8ab554e25126642091",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4f6cd",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="institutions_consortium",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contact",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_contactevent" ("consent_on", "email", "id", "institution_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "position", "revision") SELECT new_values."consent_on", new_values."email", new_values."id", new_values."institution_id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."position", new_values."revision" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="8b7cf74e4e22a048f3ee98f246c180c7775a4664",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e77f2",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="institutions_contact",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contact",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_contactevent" ("consent_on", "email", "id", "institution_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "position", "revision") SELECT new_values."consent_on", new_values."email", new_values."id", new_values."institution_id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."position", new_values."revision" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="227fe09bf503f7d4e296cbb23e1c3000d001f0fe",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_59693",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="institutions_contact",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contact",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_contactevent" ("consent_on", "email", "id", "institution_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "position", "revision") SELECT old_values."consent_on", old_values."email", old_values."id", old_values."institution_id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."position", old_values."revision" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="667b76469e6c8b89412791f79c71281bc711e6bc",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_22bb2",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="institutions_contact",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="institution",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionevent" ("about", "address", "id", "kind", "maintainer", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "settlement_id", "status", "website") SELECT new_values."about", new_values."address", new_values."id", new_values."kind", new_values."maintainer", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."revision", new_values."settlement_id", new_values."status", new_values."website" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a81d32be4b7d6b4a8ef486ad09146700bdc1f994",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8f2fb",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="institutions_institution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="institution",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionevent" ("about", "address", "id", "kind", "maintainer", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "settlement_id", "status", "website") SELECT new_values."about", new_values."address", new_values."id", new_values."kind", new_values."maintainer", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."revision", new_values."settlement_id", new_values."status", new_values."website" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."about" IS DISTINCT FROM (new_values."about") OR old_values."address" IS DISTINCT FROM (new_values."address") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."maintainer" IS DISTINCT FROM (new_values."maintainer") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."settlement_id" IS DISTINCT FROM (new_values."settlement_id") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."website" IS DISTINCT FROM (new_values."website")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="51be822415caf08d751660bcb982bd45b70d7829",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5a592",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="institutions_institution",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="institution",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "institutions_institutionevent" ("about", "address", "id", "kind", "maintainer", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "settlement_id", "status", "website") SELECT old_values."about", old_values."address", old_values."id", old_values."kind", old_values."maintainer", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."revision", old_values."settlement_id", old_values."status", old_values."website" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="c78f4bcd6dddf679b83ca33a95ce5a051a6a6772",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_904b4",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="institutions_institution",
                    when="AFTER",
                ),
            ),
        ),
    ]
