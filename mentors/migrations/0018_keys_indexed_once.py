"""Keys that another index leads have none of their own: each visit writes a third fewer index entries."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0006_one_line"),
        ("mentors", "0017_promises_open_first"),
    ]

    operations = [
        migrations.AlterField(
            model_name="visit",
            name="consortium",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="visits",
                to="institutions.consortium",
                verbose_name="konzorcium",
            ),
        ),
        migrations.AlterField(
            model_name="visit",
            name="county",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="visits",
                to="institutions.county",
                verbose_name="megye",
            ),
        ),
        migrations.AlterField(
            model_name="visit",
            name="mentor",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="visits",
                to=settings.AUTH_USER_MODEL,
                verbose_name="mentor",
            ),
        ),
        migrations.AlterField(
            model_name="visit",
            name="settlement",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="visits",
                to="institutions.settlement",
                verbose_name="település",
            ),
        ),
        migrations.AlterField(
            model_name="visitcommunity",
            name="visit",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="community_links",
                to="mentors.visit",
            ),
        ),
        migrations.AlterField(
            model_name="visitday",
            name="county",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="institutions.county",
            ),
        ),
        migrations.AlterField(
            model_name="visitinstitution",
            name="visit",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="institution_links",
                to="mentors.visit",
            ),
        ),
        migrations.AlterField(
            model_name="visitmonth",
            name="county",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="institutions.county",
            ),
        ),
        migrations.AlterField(
            model_name="visitrevision",
            name="visit",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="revisions",
                to="mentors.visit",
            ),
        ),
    ]
