"""The parties of partnerships become bodies, each under the id it had; what was written of them comes along."""

import django.db.models.deletion
from django.db import migrations, models

COLUMNS = "id, kind, institution_id, community_id, settlement_id"
TRAIL = "pgh_id, pgh_created_at, pgh_label, pgh_obj_id, pgh_context_id"
COPY = f"""
INSERT INTO institutions_body ({COLUMNS}, own_name, country, website, revision)
    SELECT {COLUMNS}, civil_name, 'HU', '', 1 FROM mentors_party;
INSERT INTO institutions_bodyevent ({TRAIL}, {COLUMNS}, own_name, country, website, revision)
    SELECT {TRAIL}, {COLUMNS}, civil_name, 'HU', '', 1 FROM mentors_partyevent;
SELECT setval(pg_get_serial_sequence('institutions_body', 'id'), max(id)) FROM institutions_body;
SELECT setval(pg_get_serial_sequence('institutions_bodyevent', 'pgh_id'), max(pgh_id)) FROM institutions_bodyevent;
SET CONSTRAINTS ALL IMMEDIATE;
"""


class Migration(migrations.Migration):
    dependencies = [("mentors", "0070_directory")]

    operations = [
        migrations.RunSQL(COPY, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name="partnershipevent",
            name="second",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="institutions.body",
                verbose_name="másik partner",
            ),
        ),
        migrations.AlterField(
            model_name="partnership",
            name="first",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="as_first",
                to="institutions.body",
                verbose_name="egyik partner",
            ),
        ),
        migrations.AlterField(
            model_name="partnershipevent",
            name="first",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="institutions.body",
                verbose_name="egyik partner",
            ),
        ),
        migrations.AlterField(
            model_name="partnership",
            name="second",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="as_second",
                to="institutions.body",
                verbose_name="másik partner",
            ),
        ),
        migrations.DeleteModel("PartyEvent"),
        migrations.DeleteModel("Party"),
    ]
