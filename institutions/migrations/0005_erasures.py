"""A number that grows with each erasure: pages kept on a phone are told by it."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("institutions", "0004_cache_table")]
    operations = [
        migrations.RunSQL(
            # Called once: else the first erasure would leave the number as it was.
            "CREATE SEQUENCE institutions_erasures; SELECT nextval('institutions_erasures')",
            "DROP SEQUENCE institutions_erasures",
        )
    ]
