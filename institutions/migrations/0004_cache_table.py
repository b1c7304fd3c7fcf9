"""The table of the shared cache, in which log-in limits are counted: without it nobody could log in."""

from django.core.management import call_command
from django.db import migrations


def create(apps, schema_editor):
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("institutions", "0003_counties")]
    operations = [migrations.RunPython(create, migrations.RunPython.noop)]
