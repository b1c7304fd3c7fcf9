"""Which edition of the official list the settlements show."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("institutions", "0007_cache_table")]
    operations = [
        migrations.CreateModel(
            name="SettlementList",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField(unique=True, verbose_name="a lista napja")),
                ("loaded_at", models.DateTimeField(auto_now_add=True, verbose_name="betöltve")),
            ],
            options={
                "verbose_name": "településlista",
                "verbose_name_plural": "településlisták",
                "ordering": ["-day"],
            },
        ),
    ]
