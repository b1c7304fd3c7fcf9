"""The key under which a draft was begun, so that a repeated sending is recognised; older ones get one at once."""

import django.contrib.postgres.functions
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import institutions.base.text


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0019_proposals"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="goodpractice",
            name="update_update",
        ),
        migrations.AddField(
            model_name="goodpractice",
            name="content_hash",
            field=models.CharField(
                blank=True,
                db_default="",
                max_length=64,
                validators=[institutions.base.text.one_line],
                verbose_name="tartalom lenyomata",
            ),
        ),
        migrations.AddField(
            model_name="goodpractice",
            name="uuid",
            field=models.UUIDField(
                db_default=django.contrib.postgres.functions.RandomUUID(),
                editable=False,
                unique=True,
                verbose_name="azonosító",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="goodpractice",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "mentors_goodpracticeevent" ("accepts_study_visits", "changed_at", "collected_by_id", "contact_consent", "contact_email", "contact_name", "contact_phone", "cost_band", "created_at", "field", "id", "institution_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "revision", "settlement_id", "settlement_size", "slug", "staff_needed", "started", "state", "state_note", "target_groups", "themes", "withdrawn_at") SELECT new_values."accepts_study_visits", new_values."changed_at", new_values."collected_by_id", new_values."contact_consent", new_values."contact_email", new_values."contact_name", new_values."contact_phone", new_values."cost_band", new_values."created_at", new_values."field", new_values."id", new_values."institution_id", new_values."kind", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."published_at", new_values."revision", new_values."settlement_id", new_values."settlement_size", new_values."slug", new_values."staff_needed", new_values."started", new_values."state", new_values."state_note", new_values."target_groups", new_values."themes", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."accepts_study_visits" IS DISTINCT FROM (new_values."accepts_study_visits") OR old_values."changed_at" IS DISTINCT FROM (new_values."changed_at") OR old_values."collected_by_id" IS DISTINCT FROM (new_values."collected_by_id") OR old_values."contact_consent" IS DISTINCT FROM (new_values."contact_consent") OR old_values."contact_email" IS DISTINCT FROM (new_values."contact_email") OR old_values."contact_name" IS DISTINCT FROM (new_values."contact_name") OR old_values."contact_phone" IS DISTINCT FROM (new_values."contact_phone") OR old_values."cost_band" IS DISTINCT FROM (new_values."cost_band") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."field" IS DISTINCT FROM (new_values."field") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."institution_id" IS DISTINCT FROM (new_values."institution_id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."published_at" IS DISTINCT FROM (new_values."published_at") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."settlement_id" IS DISTINCT FROM (new_values."settlement_id") OR old_values."settlement_size" IS DISTINCT FROM (new_values."settlement_size") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."staff_needed" IS DISTINCT FROM (new_values."staff_needed") OR old_values."started" IS DISTINCT FROM (new_values."started") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."state_note" IS DISTINCT FROM (new_values."state_note") OR old_values."target_groups" IS DISTINCT FROM (new_values."target_groups") OR old_values."themes" IS DISTINCT FROM (new_values."themes") OR old_values."withdrawn_at" IS DISTINCT FROM (new_values."withdrawn_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="edca28950e911bcbe8b1d88bc480aa703e207c87",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_363ff",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="mentors_goodpractice",
                    when="AFTER",
                ),
            ),
        ),
    ]
