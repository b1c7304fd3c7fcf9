"""Revisions of records that two people may edit at once, and what was sent with a key of its own."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0002_one_line"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="event",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="event",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="event",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="event",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        migrations.AddField(
            model_name="eventevent",
            name="revision",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "events_eventevent" ("capacity", "city", "conclusions", "country", "county_id", "description", "edition", "end_time", "ends_on", "funding", "id", "impact", "kind", "language", "languages", "mode", "name", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "revision", "series_id", "slug", "start_time", "starts_on", "state", "summary", "time_zone", "venue") SELECT new_values."capacity", new_values."city", new_values."conclusions", new_values."country", new_values."county_id", new_values."description", new_values."edition", new_values."end_time", new_values."ends_on", new_values."funding", new_values."id", new_values."impact", new_values."kind", new_values."language", new_values."languages", new_values."mode", new_values."name", new_values."participants", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."precision", new_values."revision", new_values."series_id", new_values."slug", new_values."start_time", new_values."starts_on", new_values."state", new_values."summary", new_values."time_zone", new_values."venue" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="8a25cb875c28615061f69950950c6574071f0103",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_82b94",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="events_event",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "events_eventevent" ("capacity", "city", "conclusions", "country", "county_id", "description", "edition", "end_time", "ends_on", "funding", "id", "impact", "kind", "language", "languages", "mode", "name", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "revision", "series_id", "slug", "start_time", "starts_on", "state", "summary", "time_zone", "venue") SELECT new_values."capacity", new_values."city", new_values."conclusions", new_values."country", new_values."county_id", new_values."description", new_values."edition", new_values."end_time", new_values."ends_on", new_values."funding", new_values."id", new_values."impact", new_values."kind", new_values."language", new_values."languages", new_values."mode", new_values."name", new_values."participants", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."precision", new_values."revision", new_values."series_id", new_values."slug", new_values."start_time", new_values."starts_on", new_values."state", new_values."summary", new_values."time_zone", new_values."venue" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."capacity" IS DISTINCT FROM (new_values."capacity") OR old_values."city" IS DISTINCT FROM (new_values."city") OR old_values."conclusions" IS DISTINCT FROM (new_values."conclusions") OR old_values."country" IS DISTINCT FROM (new_values."country") OR old_values."county_id" IS DISTINCT FROM (new_values."county_id") OR old_values."description" IS DISTINCT FROM (new_values."description") OR old_values."edition" IS DISTINCT FROM (new_values."edition") OR old_values."end_time" IS DISTINCT FROM (new_values."end_time") OR old_values."ends_on" IS DISTINCT FROM (new_values."ends_on") OR old_values."funding" IS DISTINCT FROM (new_values."funding") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."impact" IS DISTINCT FROM (new_values."impact") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."languages" IS DISTINCT FROM (new_values."languages") OR old_values."mode" IS DISTINCT FROM (new_values."mode") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."participants" IS DISTINCT FROM (new_values."participants") OR old_values."precision" IS DISTINCT FROM (new_values."precision") OR old_values."revision" IS DISTINCT FROM (new_values."revision") OR old_values."series_id" IS DISTINCT FROM (new_values."series_id") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."start_time" IS DISTINCT FROM (new_values."start_time") OR old_values."starts_on" IS DISTINCT FROM (new_values."starts_on") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."summary" IS DISTINCT FROM (new_values."summary") OR old_values."time_zone" IS DISTINCT FROM (new_values."time_zone") OR old_values."venue" IS DISTINCT FROM (new_values."venue")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d2bb96dad3f5d902798e14894e95c2eccff59384",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_73f59",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="events_event",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="event",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "events_eventevent" ("capacity", "city", "conclusions", "country", "county_id", "description", "edition", "end_time", "ends_on", "funding", "id", "impact", "kind", "language", "languages", "mode", "name", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "revision", "series_id", "slug", "start_time", "starts_on", "state", "summary", "time_zone", "venue") SELECT old_values."capacity", old_values."city", old_values."conclusions", old_values."country", old_values."county_id", old_values."description", old_values."edition", old_values."end_time", old_values."ends_on", old_values."funding", old_values."id", old_values."impact", old_values."kind", old_values."language", old_values."languages", old_values."mode", old_values."name", old_values."participants", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."precision", old_values."revision", old_values."series_id", old_values."slug", old_values."start_time", old_values."starts_on", old_values."state", old_values."summary", old_values."time_zone", old_values."venue" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="60206478b67f1c4b0addcfc9c753e3da5a7b6f14",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d74a6",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="events_event",
                    when="AFTER",
                ),
            ),
        ),
    ]
