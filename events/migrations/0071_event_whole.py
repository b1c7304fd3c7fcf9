"""Events as a whole: texts, bodies, programme, materials, outcome; series with memberships; projects and fundings."""

import datetime
import uuid

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
from django.conf import settings
from django.db import migrations, models

import events.calendar.models.event
import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [("events", "0070_over_at")]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Contribution",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("speaker", "előadó"),
                                    ("moderator", "moderátor"),
                                    ("panellist", "kerekasztal-résztvevő"),
                                    ("interpreter", "tolmács"),
                                ],
                                default="speaker",
                                max_length=12,
                                verbose_name="szerep",
                            ),
                        ),
                        (
                            "name_then",
                            models.CharField(
                                blank=True,
                                help_text="Üresen hagyva: ahogy a névsorban most áll. Később sem változik.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a neve akkor",
                            ),
                        ),
                        (
                            "title_then",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztása akkor",
                            ),
                        ),
                        (
                            "affiliation_then",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="munkahelye akkor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "közreműködő",
                        "verbose_name_plural": "közreműködők",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ContributionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("speaker", "előadó"),
                                    ("moderator", "moderátor"),
                                    ("panellist", "kerekasztal-résztvevő"),
                                    ("interpreter", "tolmács"),
                                ],
                                default="speaker",
                                max_length=12,
                                verbose_name="szerep",
                            ),
                        ),
                        (
                            "name_then",
                            models.CharField(
                                blank=True,
                                help_text="Üresen hagyva: ahogy a névsorban most áll. Később sem változik.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a neve akkor",
                            ),
                        ),
                        (
                            "title_then",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztása akkor",
                            ),
                        ),
                        (
                            "affiliation_then",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="munkahelye akkor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventBody",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("organiser", "szervező"),
                                    ("host", "házigazda"),
                                    ("partner", "partner"),
                                    ("funder", "támogató"),
                                ],
                                default="organiser",
                                max_length=10,
                                verbose_name="szerep",
                            ),
                        ),
                        (
                            "name_then",
                            models.CharField(
                                blank=True,
                                help_text="Üresen hagyva: a mostani neve. Később sem változik.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a neve akkor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény szervezője, partnere",
                        "verbose_name_plural": "események szervezői, partnerei",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventBodyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("organiser", "szervező"),
                                    ("host", "házigazda"),
                                    ("partner", "partner"),
                                    ("funder", "támogató"),
                                ],
                                default="organiser",
                                max_length=10,
                                verbose_name="szerep",
                            ),
                        ),
                        (
                            "name_then",
                            models.CharField(
                                blank=True,
                                help_text="Üresen hagyva: a mostani neve. Később sem változik.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a neve akkor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventCountry",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                choices=[
                                    ("AL", "Albánia"),
                                    ("US", "Amerikai Egyesült Államok"),
                                    ("AD", "Andorra"),
                                    ("AU", "Ausztrália"),
                                    ("AT", "Ausztria"),
                                    ("AZ", "Azerbajdzsán"),
                                    ("BY", "Belarusz"),
                                    ("BE", "Belgium"),
                                    ("BA", "Bosznia-Hercegovina"),
                                    ("BR", "Brazília"),
                                    ("BG", "Bulgária"),
                                    ("CY", "Ciprus"),
                                    ("CZ", "Csehország"),
                                    ("DK", "Dánia"),
                                    ("GB", "Egyesült Királyság"),
                                    ("MK", "Észak-Macedónia"),
                                    ("EE", "Észtország"),
                                    ("FI", "Finnország"),
                                    ("FR", "Franciaország"),
                                    ("GR", "Görögország"),
                                    ("GE", "Grúzia"),
                                    ("NL", "Hollandia"),
                                    ("HR", "Horvátország"),
                                    ("IN", "India"),
                                    ("IE", "Írország"),
                                    ("IS", "Izland"),
                                    ("IL", "Izrael"),
                                    ("JP", "Japán"),
                                    ("CA", "Kanada"),
                                    ("KZ", "Kazahsztán"),
                                    ("CN", "Kína"),
                                    ("XK", "Koszovó"),
                                    ("PL", "Lengyelország"),
                                    ("LV", "Lettország"),
                                    ("LI", "Liechtenstein"),
                                    ("LT", "Litvánia"),
                                    ("LU", "Luxemburg"),
                                    ("HU", "Magyarország"),
                                    ("MT", "Málta"),
                                    ("MD", "Moldova"),
                                    ("MC", "Monaco"),
                                    ("ME", "Montenegró"),
                                    ("DE", "Németország"),
                                    ("NO", "Norvégia"),
                                    ("IT", "Olaszország"),
                                    ("RU", "Oroszország"),
                                    ("AM", "Örményország"),
                                    ("PT", "Portugália"),
                                    ("RO", "Románia"),
                                    ("ES", "Spanyolország"),
                                    ("CH", "Svájc"),
                                    ("SE", "Svédország"),
                                    ("RS", "Szerbia"),
                                    ("SK", "Szlovákia"),
                                    ("SI", "Szlovénia"),
                                    ("TR", "Törökország"),
                                    ("UA", "Ukrajna"),
                                    ("UZ", "Üzbegisztán"),
                                    ("ZZ", "más ország"),
                                ],
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(blank=True, null=True, verbose_name="résztvevő")),
                        (
                            "about",
                            models.CharField(
                                choices=[("exactly", "pontosan"), ("over", "több mint"), ("about", "mintegy")],
                                default="exactly",
                                max_length=8,
                                verbose_name="mennyire pontos",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény résztvevői egy országból",
                        "verbose_name_plural": "események résztvevői országonként",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventCountryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                choices=[
                                    ("AL", "Albánia"),
                                    ("US", "Amerikai Egyesült Államok"),
                                    ("AD", "Andorra"),
                                    ("AU", "Ausztrália"),
                                    ("AT", "Ausztria"),
                                    ("AZ", "Azerbajdzsán"),
                                    ("BY", "Belarusz"),
                                    ("BE", "Belgium"),
                                    ("BA", "Bosznia-Hercegovina"),
                                    ("BR", "Brazília"),
                                    ("BG", "Bulgária"),
                                    ("CY", "Ciprus"),
                                    ("CZ", "Csehország"),
                                    ("DK", "Dánia"),
                                    ("GB", "Egyesült Királyság"),
                                    ("MK", "Észak-Macedónia"),
                                    ("EE", "Észtország"),
                                    ("FI", "Finnország"),
                                    ("FR", "Franciaország"),
                                    ("GR", "Görögország"),
                                    ("GE", "Grúzia"),
                                    ("NL", "Hollandia"),
                                    ("HR", "Horvátország"),
                                    ("IN", "India"),
                                    ("IE", "Írország"),
                                    ("IS", "Izland"),
                                    ("IL", "Izrael"),
                                    ("JP", "Japán"),
                                    ("CA", "Kanada"),
                                    ("KZ", "Kazahsztán"),
                                    ("CN", "Kína"),
                                    ("XK", "Koszovó"),
                                    ("PL", "Lengyelország"),
                                    ("LV", "Lettország"),
                                    ("LI", "Liechtenstein"),
                                    ("LT", "Litvánia"),
                                    ("LU", "Luxemburg"),
                                    ("HU", "Magyarország"),
                                    ("MT", "Málta"),
                                    ("MD", "Moldova"),
                                    ("MC", "Monaco"),
                                    ("ME", "Montenegró"),
                                    ("DE", "Németország"),
                                    ("NO", "Norvégia"),
                                    ("IT", "Olaszország"),
                                    ("RU", "Oroszország"),
                                    ("AM", "Örményország"),
                                    ("PT", "Portugália"),
                                    ("RO", "Románia"),
                                    ("ES", "Spanyolország"),
                                    ("CH", "Svájc"),
                                    ("SE", "Svédország"),
                                    ("RS", "Szerbia"),
                                    ("SK", "Szlovákia"),
                                    ("SI", "Szlovénia"),
                                    ("TR", "Törökország"),
                                    ("UA", "Ukrajna"),
                                    ("UZ", "Üzbegisztán"),
                                    ("ZZ", "más ország"),
                                ],
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(blank=True, null=True, verbose_name="résztvevő")),
                        (
                            "about",
                            models.CharField(
                                choices=[("exactly", "pontosan"), ("over", "több mint"), ("about", "mintegy")],
                                default="exactly",
                                max_length=8,
                                verbose_name="mennyire pontos",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventMaterial",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("slides", "dia"),
                                    ("recording", "felvétel"),
                                    ("transcript", "átirat"),
                                    ("minutes", "jegyzőkönyv"),
                                    ("graphic_record", "grafikus emlékeztető"),
                                    ("photo", "fotó"),
                                    ("other", "egyéb"),
                                ],
                                max_length=15,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "url",
                            models.URLField(
                                blank=True,
                                max_length=500,
                                validators=[
                                    institutions.base.text.plain_text,
                                    django.core.validators.URLValidator(schemes=["http", "https"]),
                                ],
                                verbose_name="hivatkozás",
                            ),
                        ),
                        (
                            "alt",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="készítette",
                            ),
                        ),
                        (
                            "licence",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "nincs megadva"),
                                    ("cc0", "szabadon felhasználható (CC0)"),
                                    ("cc-by", "a szerző nevével (CC BY)"),
                                    ("cc-by-sa", "a szerző nevével, azonos feltételekkel (CC BY-SA)"),
                                    ("cc-by-nc", "a szerző nevével, nem kereskedelmi célra (CC BY-NC)"),
                                    ("reserved", "minden jog fenntartva"),
                                ],
                                max_length=10,
                                verbose_name="felhasználás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "anyag",
                        "verbose_name_plural": "anyagok",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventMaterialEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("slides", "dia"),
                                    ("recording", "felvétel"),
                                    ("transcript", "átirat"),
                                    ("minutes", "jegyzőkönyv"),
                                    ("graphic_record", "grafikus emlékeztető"),
                                    ("photo", "fotó"),
                                    ("other", "egyéb"),
                                ],
                                max_length=15,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "url",
                            models.URLField(
                                blank=True,
                                max_length=500,
                                validators=[
                                    institutions.base.text.plain_text,
                                    django.core.validators.URLValidator(schemes=["http", "https"]),
                                ],
                                verbose_name="hivatkozás",
                            ),
                        ),
                        (
                            "alt",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="készítette",
                            ),
                        ),
                        (
                            "licence",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "nincs megadva"),
                                    ("cc0", "szabadon felhasználható (CC0)"),
                                    ("cc-by", "a szerző nevével (CC BY)"),
                                    ("cc-by-sa", "a szerző nevével, azonos feltételekkel (CC BY-SA)"),
                                    ("cc-by-nc", "a szerző nevével, nem kereskedelmi célra (CC BY-NC)"),
                                    ("reserved", "minden jog fenntartva"),
                                ],
                                max_length=10,
                                verbose_name="felhasználás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventOfProject",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt eseménye",
                        "verbose_name_plural": "projektek eseményei",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventOfProjectEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "subtitle",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="alcím",
                            ),
                        ),
                        (
                            "summary",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "description",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény szövege más nyelven",
                        "verbose_name_plural": "események szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "subtitle",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="alcím",
                            ),
                        ),
                        (
                            "summary",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "description",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Funding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.HungarianSortKey("name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                        (
                            "folded",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.Fold("name"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "project_id",
                            models.CharField(
                                blank=True,
                                max_length=60,
                                validators=[institutions.base.text.one_line],
                                verbose_name="projektazonosító",
                            ),
                        ),
                        (
                            "fund",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="alap",
                            ),
                        ),
                        (
                            "emblem",
                            models.CharField(
                                blank=True,
                                choices=[("", "nincs"), ("eu", "Európai Unió"), ("szechenyi2020", "Széchenyi 2020")],
                                max_length=20,
                                verbose_name="jelkép",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                default="hu",
                                max_length=5,
                                verbose_name="a nyilatkozat nyelve",
                            ),
                        ),
                        (
                            "statement",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="nyilatkozat",
                            ),
                        ),
                        ("until", models.DateField(blank=True, null=True, verbose_name="eddig kell feltüntetni")),
                        ("is_flagship", models.BooleanField(default=False, verbose_name="a nyitólapon is álljon")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "támogatás",
                        "verbose_name_plural": "támogatások",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FundingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "project_id",
                            models.CharField(
                                blank=True,
                                max_length=60,
                                validators=[institutions.base.text.one_line],
                                verbose_name="projektazonosító",
                            ),
                        ),
                        (
                            "fund",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="alap",
                            ),
                        ),
                        (
                            "emblem",
                            models.CharField(
                                blank=True,
                                choices=[("", "nincs"), ("eu", "Európai Unió"), ("szechenyi2020", "Széchenyi 2020")],
                                max_length=20,
                                verbose_name="jelkép",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                default="hu",
                                max_length=5,
                                verbose_name="a nyilatkozat nyelve",
                            ),
                        ),
                        (
                            "statement",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="nyilatkozat",
                            ),
                        ),
                        ("until", models.DateField(blank=True, null=True, verbose_name="eddig kell feltüntetni")),
                        ("is_flagship", models.BooleanField(default=False, verbose_name="a nyitólapon is álljon")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FundingText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "statement",
                            models.TextField(
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="nyilatkozat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "nyilatkozat más nyelven",
                        "verbose_name_plural": "nyilatkozatok más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FundingTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "statement",
                            models.TextField(
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="nyilatkozat",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Insight",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="felismerés",
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kié?",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "felismerés",
                        "verbose_name_plural": "felismerések",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="InsightEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="felismerés",
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kié?",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Membership",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "edition",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hányadik",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kiadás",
                        "verbose_name_plural": "kiadások",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MembershipEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "edition",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hányadik",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Outcome",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "conclusions",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tanulságok",
                            ),
                        ),
                        (
                            "levels",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("individual", "egyén"),
                                        ("institution", "intézmény"),
                                        ("environment", "környezet"),
                                    ],
                                    max_length=12,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="a hatás szintjei",
                            ),
                        ),
                        (
                            "individual",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="hatás az egyénre",
                            ),
                        ),
                        (
                            "institution",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="hatás az intézményre",
                            ),
                        ),
                        (
                            "environment",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="hatás a környezetre",
                            ),
                        ),
                        (
                            "topics",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    max_length=120, validators=[institutions.base.text.one_line]
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="az év témái",
                            ),
                        ),
                        ("is_waived", models.BooleanField(default=False, verbose_name="nem lesz összegzés")),
                    ],
                    options={
                        "verbose_name": "összegzés",
                        "verbose_name_plural": "összegzések",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OutcomeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "conclusions",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tanulságok",
                            ),
                        ),
                        (
                            "levels",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("individual", "egyén"),
                                        ("institution", "intézmény"),
                                        ("environment", "környezet"),
                                    ],
                                    max_length=12,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="a hatás szintjei",
                            ),
                        ),
                        (
                            "individual",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="hatás az egyénre",
                            ),
                        ),
                        (
                            "institution",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="hatás az intézményre",
                            ),
                        ),
                        (
                            "environment",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="hatás a környezetre",
                            ),
                        ),
                        (
                            "topics",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    max_length=120, validators=[institutions.base.text.one_line]
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="az év témái",
                            ),
                        ),
                        ("is_waived", models.BooleanField(default=False, verbose_name="nem lesz összegzés")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgrammeVersion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveIntegerField(verbose_name="hányadik")),
                        ("content", models.JSONField(verbose_name="tartalom")),
                        ("changes", models.JSONField(default=list, verbose_name="mi változott")),
                        ("content_hash", models.CharField(max_length=64, verbose_name="tartalom lenyomata")),
                        ("released_at", models.DateTimeField(auto_now_add=True, verbose_name="megjelent")),
                    ],
                    options={
                        "verbose_name": "közreadott program",
                        "verbose_name_plural": "közreadott programok",
                        "ordering": ["-number"],
                    },
                ),
                migrations.CreateModel(
                    name="Project",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.HungarianSortKey("name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                        (
                            "folded",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.Fold("name"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(
                                max_length=120,
                                unique=True,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cím az oldalon",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "tervezet"),
                                    ("published", "közzétéve"),
                                    ("postponed", "elhalasztva"),
                                    ("cancelled", "elmarad"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért?",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                default="hu",
                                max_length=5,
                                verbose_name="a leírás nyelve",
                            ),
                        ),
                        (
                            "summary",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "published_on",
                            models.DateField(
                                blank=True,
                                help_text="Üresen hagyva: amikor itt megjelenik.",
                                null=True,
                                verbose_name="a közzététel napja",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="itt megjelent"),
                        ),
                        (
                            "publish_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megjelenik"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="mettől",
                            ),
                        ),
                        (
                            "precision",
                            models.CharField(
                                choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                                default="day",
                                max_length=5,
                                verbose_name="ennyit tudunk az elejéről",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="meddig",
                            ),
                        ),
                        (
                            "end_precision",
                            models.CharField(
                                choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                                default="day",
                                max_length=5,
                                verbose_name="ennyit tudunk a végéről",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "activities",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tevékenységek",
                            ),
                        ),
                        (
                            "participants",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="résztvevők",
                            ),
                        ),
                        (
                            "follow_up",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="folytatás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt",
                        "verbose_name_plural": "projektek",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectBody",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("organiser", "szervező"),
                                    ("host", "házigazda"),
                                    ("partner", "partner"),
                                    ("funder", "támogató"),
                                ],
                                default="organiser",
                                max_length=10,
                                verbose_name="szerep",
                            ),
                        ),
                        (
                            "name_then",
                            models.CharField(
                                blank=True,
                                help_text="Üresen hagyva: a mostani neve. Később sem változik.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a neve akkor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt résztvevője",
                        "verbose_name_plural": "projektek résztvevői",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectBodyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("organiser", "szervező"),
                                    ("host", "házigazda"),
                                    ("partner", "partner"),
                                    ("funder", "támogató"),
                                ],
                                default="organiser",
                                max_length=10,
                                verbose_name="szerep",
                            ),
                        ),
                        (
                            "name_then",
                            models.CharField(
                                blank=True,
                                help_text="Üresen hagyva: a mostani neve. Később sem változik.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a neve akkor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectCountry",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                choices=[
                                    ("AL", "Albánia"),
                                    ("US", "Amerikai Egyesült Államok"),
                                    ("AD", "Andorra"),
                                    ("AU", "Ausztrália"),
                                    ("AT", "Ausztria"),
                                    ("AZ", "Azerbajdzsán"),
                                    ("BY", "Belarusz"),
                                    ("BE", "Belgium"),
                                    ("BA", "Bosznia-Hercegovina"),
                                    ("BR", "Brazília"),
                                    ("BG", "Bulgária"),
                                    ("CY", "Ciprus"),
                                    ("CZ", "Csehország"),
                                    ("DK", "Dánia"),
                                    ("GB", "Egyesült Királyság"),
                                    ("MK", "Észak-Macedónia"),
                                    ("EE", "Észtország"),
                                    ("FI", "Finnország"),
                                    ("FR", "Franciaország"),
                                    ("GR", "Görögország"),
                                    ("GE", "Grúzia"),
                                    ("NL", "Hollandia"),
                                    ("HR", "Horvátország"),
                                    ("IN", "India"),
                                    ("IE", "Írország"),
                                    ("IS", "Izland"),
                                    ("IL", "Izrael"),
                                    ("JP", "Japán"),
                                    ("CA", "Kanada"),
                                    ("KZ", "Kazahsztán"),
                                    ("CN", "Kína"),
                                    ("XK", "Koszovó"),
                                    ("PL", "Lengyelország"),
                                    ("LV", "Lettország"),
                                    ("LI", "Liechtenstein"),
                                    ("LT", "Litvánia"),
                                    ("LU", "Luxemburg"),
                                    ("HU", "Magyarország"),
                                    ("MT", "Málta"),
                                    ("MD", "Moldova"),
                                    ("MC", "Monaco"),
                                    ("ME", "Montenegró"),
                                    ("DE", "Németország"),
                                    ("NO", "Norvégia"),
                                    ("IT", "Olaszország"),
                                    ("RU", "Oroszország"),
                                    ("AM", "Örményország"),
                                    ("PT", "Portugália"),
                                    ("RO", "Románia"),
                                    ("ES", "Spanyolország"),
                                    ("CH", "Svájc"),
                                    ("SE", "Svédország"),
                                    ("RS", "Szerbia"),
                                    ("SK", "Szlovákia"),
                                    ("SI", "Szlovénia"),
                                    ("TR", "Törökország"),
                                    ("UA", "Ukrajna"),
                                    ("UZ", "Üzbegisztán"),
                                    ("ZZ", "más ország"),
                                ],
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(blank=True, null=True, verbose_name="résztvevő")),
                        (
                            "about",
                            models.CharField(
                                choices=[("exactly", "pontosan"), ("over", "több mint"), ("about", "mintegy")],
                                default="exactly",
                                max_length=8,
                                verbose_name="mennyire pontos",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt résztvevői egy országból",
                        "verbose_name_plural": "projektek résztvevői országonként",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectCountryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                choices=[
                                    ("AL", "Albánia"),
                                    ("US", "Amerikai Egyesült Államok"),
                                    ("AD", "Andorra"),
                                    ("AU", "Ausztrália"),
                                    ("AT", "Ausztria"),
                                    ("AZ", "Azerbajdzsán"),
                                    ("BY", "Belarusz"),
                                    ("BE", "Belgium"),
                                    ("BA", "Bosznia-Hercegovina"),
                                    ("BR", "Brazília"),
                                    ("BG", "Bulgária"),
                                    ("CY", "Ciprus"),
                                    ("CZ", "Csehország"),
                                    ("DK", "Dánia"),
                                    ("GB", "Egyesült Királyság"),
                                    ("MK", "Észak-Macedónia"),
                                    ("EE", "Észtország"),
                                    ("FI", "Finnország"),
                                    ("FR", "Franciaország"),
                                    ("GR", "Görögország"),
                                    ("GE", "Grúzia"),
                                    ("NL", "Hollandia"),
                                    ("HR", "Horvátország"),
                                    ("IN", "India"),
                                    ("IE", "Írország"),
                                    ("IS", "Izland"),
                                    ("IL", "Izrael"),
                                    ("JP", "Japán"),
                                    ("CA", "Kanada"),
                                    ("KZ", "Kazahsztán"),
                                    ("CN", "Kína"),
                                    ("XK", "Koszovó"),
                                    ("PL", "Lengyelország"),
                                    ("LV", "Lettország"),
                                    ("LI", "Liechtenstein"),
                                    ("LT", "Litvánia"),
                                    ("LU", "Luxemburg"),
                                    ("HU", "Magyarország"),
                                    ("MT", "Málta"),
                                    ("MD", "Moldova"),
                                    ("MC", "Monaco"),
                                    ("ME", "Montenegró"),
                                    ("DE", "Németország"),
                                    ("NO", "Norvégia"),
                                    ("IT", "Olaszország"),
                                    ("RU", "Oroszország"),
                                    ("AM", "Örményország"),
                                    ("PT", "Portugália"),
                                    ("RO", "Románia"),
                                    ("ES", "Spanyolország"),
                                    ("CH", "Svájc"),
                                    ("SE", "Svédország"),
                                    ("RS", "Szerbia"),
                                    ("SK", "Szlovákia"),
                                    ("SI", "Szlovénia"),
                                    ("TR", "Törökország"),
                                    ("UA", "Ukrajna"),
                                    ("UZ", "Üzbegisztán"),
                                    ("ZZ", "más ország"),
                                ],
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(blank=True, null=True, verbose_name="résztvevő")),
                        (
                            "about",
                            models.CharField(
                                choices=[("exactly", "pontosan"), ("over", "több mint"), ("about", "mintegy")],
                                default="exactly",
                                max_length=8,
                                verbose_name="mennyire pontos",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(
                                db_index=False,
                                max_length=120,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cím az oldalon",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "tervezet"),
                                    ("published", "közzétéve"),
                                    ("postponed", "elhalasztva"),
                                    ("cancelled", "elmarad"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért?",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                default="hu",
                                max_length=5,
                                verbose_name="a leírás nyelve",
                            ),
                        ),
                        (
                            "summary",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "published_on",
                            models.DateField(
                                blank=True,
                                help_text="Üresen hagyva: amikor itt megjelenik.",
                                null=True,
                                verbose_name="a közzététel napja",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="itt megjelent"),
                        ),
                        (
                            "publish_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megjelenik"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="mettől",
                            ),
                        ),
                        (
                            "precision",
                            models.CharField(
                                choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                                default="day",
                                max_length=5,
                                verbose_name="ennyit tudunk az elejéről",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="meddig",
                            ),
                        ),
                        (
                            "end_precision",
                            models.CharField(
                                choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                                default="day",
                                max_length=5,
                                verbose_name="ennyit tudunk a végéről",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "activities",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tevékenységek",
                            ),
                        ),
                        (
                            "participants",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="résztvevők",
                            ),
                        ),
                        (
                            "follow_up",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="folytatás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectMaterial",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("slides", "dia"),
                                    ("recording", "felvétel"),
                                    ("transcript", "átirat"),
                                    ("minutes", "jegyzőkönyv"),
                                    ("graphic_record", "grafikus emlékeztető"),
                                    ("photo", "fotó"),
                                    ("other", "egyéb"),
                                ],
                                max_length=15,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "url",
                            models.URLField(
                                blank=True,
                                max_length=500,
                                validators=[
                                    institutions.base.text.plain_text,
                                    django.core.validators.URLValidator(schemes=["http", "https"]),
                                ],
                                verbose_name="hivatkozás",
                            ),
                        ),
                        (
                            "alt",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="készítette",
                            ),
                        ),
                        (
                            "licence",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "nincs megadva"),
                                    ("cc0", "szabadon felhasználható (CC0)"),
                                    ("cc-by", "a szerző nevével (CC BY)"),
                                    ("cc-by-sa", "a szerző nevével, azonos feltételekkel (CC BY-SA)"),
                                    ("cc-by-nc", "a szerző nevével, nem kereskedelmi célra (CC BY-NC)"),
                                    ("reserved", "minden jog fenntartva"),
                                ],
                                max_length=10,
                                verbose_name="felhasználás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt anyaga",
                        "verbose_name_plural": "projektek anyagai",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectMaterialEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("slides", "dia"),
                                    ("recording", "felvétel"),
                                    ("transcript", "átirat"),
                                    ("minutes", "jegyzőkönyv"),
                                    ("graphic_record", "grafikus emlékeztető"),
                                    ("photo", "fotó"),
                                    ("other", "egyéb"),
                                ],
                                max_length=15,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "url",
                            models.URLField(
                                blank=True,
                                max_length=500,
                                validators=[
                                    institutions.base.text.plain_text,
                                    django.core.validators.URLValidator(schemes=["http", "https"]),
                                ],
                                verbose_name="hivatkozás",
                            ),
                        ),
                        (
                            "alt",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="készítette",
                            ),
                        ),
                        (
                            "licence",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "nincs megadva"),
                                    ("cc0", "szabadon felhasználható (CC0)"),
                                    ("cc-by", "a szerző nevével (CC BY)"),
                                    ("cc-by-sa", "a szerző nevével, azonos feltételekkel (CC BY-SA)"),
                                    ("cc-by-nc", "a szerző nevével, nem kereskedelmi célra (CC BY-NC)"),
                                    ("reserved", "minden jog fenntartva"),
                                ],
                                max_length=10,
                                verbose_name="felhasználás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "summary",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "activities",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tevékenységek",
                            ),
                        ),
                        (
                            "follow_up",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="folytatás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt szövege más nyelven",
                        "verbose_name_plural": "projektek szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "summary",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="röviden",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "activities",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tevékenységek",
                            ),
                        ),
                        (
                            "follow_up",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="folytatás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Room",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=120, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "note",
                            models.CharField(
                                blank=True,
                                help_text="Emelet, akadálymentesség.",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="megjegyzés",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "terem",
                        "verbose_name_plural": "termek",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RoomEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=120, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "note",
                            models.CharField(
                                blank=True,
                                help_text="Emelet, akadálymentesség.",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="megjegyzés",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SeriesText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "sorozat szövege más nyelven",
                        "verbose_name_plural": "sorozatok szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SeriesTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Session",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("plenary", "plenáris"),
                                    ("talk", "előadás"),
                                    ("case_study", "esettanulmány"),
                                    ("ignite", "ignite"),
                                    ("round_table", "kerekasztal"),
                                    ("workshop", "műhely"),
                                    ("break", "szünet"),
                                    ("visit", "látogatás"),
                                ],
                                default="talk",
                                max_length=12,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "day",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="nap",
                            ),
                        ),
                        ("start_time", models.TimeField(blank=True, null=True, verbose_name="kezdés")),
                        ("end_time", models.TimeField(blank=True, null=True, verbose_name="befejezés")),
                        (
                            "start_fold",
                            models.PositiveSmallIntegerField(
                                choices=[(0, "az első"), (1, "a második")],
                                db_default=0,
                                default=0,
                                verbose_name="kezdés: melyik, ha kétszer van ez az óra",
                            ),
                        ),
                        (
                            "end_fold",
                            models.PositiveSmallIntegerField(
                                choices=[(0, "az első"), (1, "a második")],
                                db_default=0,
                                default=0,
                                verbose_name="befejezés: melyik, ha kétszer van ez az óra",
                            ),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("hu", "magyar"),
                                        ("en", "English"),
                                        ("sl", "slovenščina"),
                                        ("lv", "latviešu"),
                                        ("ro", "română"),
                                        ("uk", "українська"),
                                        ("ru", "русский"),
                                        ("el", "ελληνικά"),
                                        ("bg", "български"),
                                        ("cs", "čeština"),
                                        ("de", "Deutsch"),
                                        ("es", "español"),
                                        ("et", "eesti"),
                                        ("fr", "français"),
                                        ("hr", "hrvatski"),
                                        ("hsh", "magyar jelnyelv"),
                                        ("it", "italiano"),
                                        ("ka", "ქართული"),
                                        ("lt", "lietuvių"),
                                        ("pl", "polski"),
                                        ("sk", "slovenčina"),
                                        ("sr", "српски"),
                                        ("tr", "Türkçe"),
                                    ],
                                    max_length=5,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="nyelvek",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                db_default="hu",
                                default="hu",
                                max_length=5,
                                verbose_name="a leírás nyelve",
                            ),
                        ),
                        (
                            "abstract",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miről szól?",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "programpont",
                        "verbose_name_plural": "programpontok",
                        "ordering": [
                            models.OrderBy(models.F("day"), nulls_last=True),
                            models.OrderBy(models.F("start_time"), nulls_last=True),
                            "pk",
                        ],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("plenary", "plenáris"),
                                    ("talk", "előadás"),
                                    ("case_study", "esettanulmány"),
                                    ("ignite", "ignite"),
                                    ("round_table", "kerekasztal"),
                                    ("workshop", "műhely"),
                                    ("break", "szünet"),
                                    ("visit", "látogatás"),
                                ],
                                default="talk",
                                max_length=12,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "day",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="nap",
                            ),
                        ),
                        ("start_time", models.TimeField(blank=True, null=True, verbose_name="kezdés")),
                        ("end_time", models.TimeField(blank=True, null=True, verbose_name="befejezés")),
                        (
                            "start_fold",
                            models.PositiveSmallIntegerField(
                                choices=[(0, "az első"), (1, "a második")],
                                db_default=0,
                                default=0,
                                verbose_name="kezdés: melyik, ha kétszer van ez az óra",
                            ),
                        ),
                        (
                            "end_fold",
                            models.PositiveSmallIntegerField(
                                choices=[(0, "az első"), (1, "a második")],
                                db_default=0,
                                default=0,
                                verbose_name="befejezés: melyik, ha kétszer van ez az óra",
                            ),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("hu", "magyar"),
                                        ("en", "English"),
                                        ("sl", "slovenščina"),
                                        ("lv", "latviešu"),
                                        ("ro", "română"),
                                        ("uk", "українська"),
                                        ("ru", "русский"),
                                        ("el", "ελληνικά"),
                                        ("bg", "български"),
                                        ("cs", "čeština"),
                                        ("de", "Deutsch"),
                                        ("es", "español"),
                                        ("et", "eesti"),
                                        ("fr", "français"),
                                        ("hr", "hrvatski"),
                                        ("hsh", "magyar jelnyelv"),
                                        ("it", "italiano"),
                                        ("ka", "ქართული"),
                                        ("lt", "lietuvių"),
                                        ("pl", "polski"),
                                        ("sk", "slovenčina"),
                                        ("sr", "српски"),
                                        ("tr", "Türkçe"),
                                    ],
                                    max_length=5,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="nyelvek",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                db_default="hu",
                                default="hu",
                                max_length=5,
                                verbose_name="a leírás nyelve",
                            ),
                        ),
                        (
                            "abstract",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miről szól?",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "abstract",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miről szól?",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "programpont szövege más nyelven",
                        "verbose_name_plural": "programpontok szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("hu", "magyar"),
                                    ("en", "English"),
                                    ("sl", "slovenščina"),
                                    ("lv", "latviešu"),
                                    ("ro", "română"),
                                    ("uk", "українська"),
                                    ("ru", "русский"),
                                    ("el", "ελληνικά"),
                                ],
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "abstract",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miről szól?",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Track",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=120, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szekció",
                        "verbose_name_plural": "szekciók",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TrackEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                db_default=0,
                                default=0,
                                help_text="Üresen hagyva: az utolsó.",
                                verbose_name="hányadik a sorban",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=120, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddField(
                    model_name="event",
                    name="accessibility",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=1000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="akadálymentesség",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="address",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=200,
                        validators=[institutions.base.text.one_line],
                        verbose_name="cím",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="contact_consent",
                    field=models.BooleanField(
                        db_default=False, default=False, verbose_name="hozzájárult, hogy nyilvános legyen"
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="contact_email",
                    field=models.EmailField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=254,
                        validators=[institutions.base.text.one_line],
                        verbose_name="kapcsolattartó e-mailje",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="contact_name",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=120,
                        validators=[institutions.base.text.one_line],
                        verbose_name="kapcsolattartó",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="contact_phone",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=40,
                        validators=[institutions.base.text.one_line],
                        verbose_name="kapcsolattartó telefonja",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="end_fold",
                    field=models.PositiveSmallIntegerField(
                        choices=[(0, "az első"), (1, "a második")],
                        db_default=0,
                        default=0,
                        verbose_name="befejezés: melyik, ha kétszer van ez az óra",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="end_precision",
                    field=models.CharField(
                        choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                        db_default="day",
                        default="day",
                        max_length=5,
                        verbose_name="ennyit tudunk a végéről",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="is_free",
                    field=models.BooleanField(db_default=False, default=False, verbose_name="ingyenes"),
                ),
                migrations.AddField(
                    model_name="event",
                    name="published_by",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="közzétette",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="settlement",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="institutions.settlement",
                        verbose_name="hazai település",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="end_fold",
                    field=models.PositiveSmallIntegerField(
                        choices=[(0, "az első"), (1, "a második")],
                        db_default=0,
                        default=0,
                        verbose_name="befejezés: melyik, ha kétszer van ez az óra",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="published_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="közzétette",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="settlement",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.settlement",
                        verbose_name="hazai település",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="previous_starts_on",
                    field=models.DateField(blank=True, editable=False, null=True, verbose_name="az eredeti nap"),
                ),
                migrations.AddField(
                    model_name="event",
                    name="price",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=120,
                        validators=[institutions.base.text.one_line],
                        verbose_name="részvételi díj",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="publish_at",
                    field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megjelenik"),
                ),
                migrations.AddField(
                    model_name="event",
                    name="published_at",
                    field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="itt megjelent"),
                ),
                migrations.AddField(
                    model_name="event",
                    name="published_on",
                    field=models.DateField(
                        blank=True,
                        help_text="Üresen hagyva: amikor itt megjelenik.",
                        null=True,
                        verbose_name="a közzététel napja",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="subtitle",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=200,
                        validators=[institutions.base.text.one_line],
                        verbose_name="alcím",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="subtitle",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=200,
                        validators=[institutions.base.text.one_line],
                        verbose_name="alcím",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="start_fold",
                    field=models.PositiveSmallIntegerField(
                        choices=[(0, "az első"), (1, "a második")],
                        db_default=0,
                        default=0,
                        verbose_name="kezdés: melyik, ha kétszer van ez az óra",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="state_reason",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=300,
                        validators=[institutions.base.text.one_line],
                        verbose_name="miért?",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="accessibility",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=1000,
                        validators=[institutions.base.text.plain_text],
                        verbose_name="akadálymentesség",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="address",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=200,
                        validators=[institutions.base.text.one_line],
                        verbose_name="cím",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="contact_consent",
                    field=models.BooleanField(
                        db_default=False, default=False, verbose_name="hozzájárult, hogy nyilvános legyen"
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="end_precision",
                    field=models.CharField(
                        choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                        db_default="day",
                        default="day",
                        max_length=5,
                        verbose_name="ennyit tudunk a végéről",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="is_free",
                    field=models.BooleanField(db_default=False, default=False, verbose_name="ingyenes"),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="previous_starts_on",
                    field=models.DateField(blank=True, editable=False, null=True, verbose_name="az eredeti nap"),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="price",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=120,
                        validators=[institutions.base.text.one_line],
                        verbose_name="részvételi díj",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="publish_at",
                    field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="megjelenik"),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="published_at",
                    field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="itt megjelent"),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="published_on",
                    field=models.DateField(
                        blank=True,
                        help_text="Üresen hagyva: amikor itt megjelenik.",
                        null=True,
                        verbose_name="a közzététel napja",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="start_fold",
                    field=models.PositiveSmallIntegerField(
                        choices=[(0, "az első"), (1, "a második")],
                        db_default=0,
                        default=0,
                        verbose_name="kezdés: melyik, ha kétszer van ez az óra",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="state_reason",
                    field=models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        max_length=300,
                        validators=[institutions.base.text.one_line],
                        verbose_name="miért?",
                    ),
                ),
                migrations.AddField(
                    model_name="series",
                    name="language",
                    field=models.CharField(
                        choices=[
                            ("hu", "magyar"),
                            ("en", "English"),
                            ("sl", "slovenščina"),
                            ("lv", "latviešu"),
                            ("ro", "română"),
                            ("uk", "українська"),
                            ("ru", "русский"),
                            ("el", "ελληνικά"),
                        ],
                        db_default="hu",
                        default="hu",
                        max_length=5,
                        verbose_name="a bemutatkozás nyelve",
                    ),
                ),
                migrations.AddField(
                    model_name="series",
                    name="revision",
                    field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
                ),
                migrations.AddField(
                    model_name="seriesevent",
                    name="language",
                    field=models.CharField(
                        choices=[
                            ("hu", "magyar"),
                            ("en", "English"),
                            ("sl", "slovenščina"),
                            ("lv", "latviešu"),
                            ("ro", "română"),
                            ("uk", "українська"),
                            ("ru", "русский"),
                            ("el", "ελληνικά"),
                        ],
                        db_default="hu",
                        default="hu",
                        max_length=5,
                        verbose_name="a bemutatkozás nyelve",
                    ),
                ),
                migrations.AddField(
                    model_name="seriesevent",
                    name="revision",
                    field=models.PositiveIntegerField(db_default=1, default=1, editable=False, verbose_name="változat"),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="country",
                    field=models.CharField(
                        choices=[
                            ("AL", "Albánia"),
                            ("US", "Amerikai Egyesült Államok"),
                            ("AD", "Andorra"),
                            ("AU", "Ausztrália"),
                            ("AT", "Ausztria"),
                            ("AZ", "Azerbajdzsán"),
                            ("BY", "Belarusz"),
                            ("BE", "Belgium"),
                            ("BA", "Bosznia-Hercegovina"),
                            ("BR", "Brazília"),
                            ("BG", "Bulgária"),
                            ("CY", "Ciprus"),
                            ("CZ", "Csehország"),
                            ("DK", "Dánia"),
                            ("GB", "Egyesült Királyság"),
                            ("MK", "Észak-Macedónia"),
                            ("EE", "Észtország"),
                            ("FI", "Finnország"),
                            ("FR", "Franciaország"),
                            ("GR", "Görögország"),
                            ("GE", "Grúzia"),
                            ("NL", "Hollandia"),
                            ("HR", "Horvátország"),
                            ("IN", "India"),
                            ("IE", "Írország"),
                            ("IS", "Izland"),
                            ("IL", "Izrael"),
                            ("JP", "Japán"),
                            ("CA", "Kanada"),
                            ("KZ", "Kazahsztán"),
                            ("CN", "Kína"),
                            ("XK", "Koszovó"),
                            ("PL", "Lengyelország"),
                            ("LV", "Lettország"),
                            ("LI", "Liechtenstein"),
                            ("LT", "Litvánia"),
                            ("LU", "Luxemburg"),
                            ("HU", "Magyarország"),
                            ("MT", "Málta"),
                            ("MD", "Moldova"),
                            ("MC", "Monaco"),
                            ("ME", "Montenegró"),
                            ("DE", "Németország"),
                            ("NO", "Norvégia"),
                            ("IT", "Olaszország"),
                            ("RU", "Oroszország"),
                            ("AM", "Örményország"),
                            ("PT", "Portugália"),
                            ("RO", "Románia"),
                            ("ES", "Spanyolország"),
                            ("CH", "Svájc"),
                            ("SE", "Svédország"),
                            ("RS", "Szerbia"),
                            ("SK", "Szlovákia"),
                            ("SI", "Szlovénia"),
                            ("TR", "Törökország"),
                            ("UA", "Ukrajna"),
                            ("UZ", "Üzbegisztán"),
                            ("ZZ", "más ország"),
                        ],
                        default="HU",
                        max_length=2,
                        verbose_name="ország",
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="county",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="institutions.county",
                        verbose_name="megye",
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="ends_on",
                    field=models.DateField(
                        validators=[
                            django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                            django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                        ],
                        verbose_name="utolsó nap",
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="language",
                    field=models.CharField(
                        choices=[
                            ("hu", "magyar"),
                            ("en", "English"),
                            ("sl", "slovenščina"),
                            ("lv", "latviešu"),
                            ("ro", "română"),
                            ("uk", "українська"),
                            ("ru", "русский"),
                            ("el", "ελληνικά"),
                        ],
                        default="hu",
                        max_length=5,
                        verbose_name="a leírás nyelve",
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="languages",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("hu", "magyar"),
                                ("en", "English"),
                                ("sl", "slovenščina"),
                                ("lv", "latviešu"),
                                ("ro", "română"),
                                ("uk", "українська"),
                                ("ru", "русский"),
                                ("el", "ελληνικά"),
                                ("bg", "български"),
                                ("cs", "čeština"),
                                ("de", "Deutsch"),
                                ("es", "español"),
                                ("et", "eesti"),
                                ("fr", "français"),
                                ("hr", "hrvatski"),
                                ("hsh", "magyar jelnyelv"),
                                ("it", "italiano"),
                                ("ka", "ქართული"),
                                ("lt", "lietuvių"),
                                ("pl", "polski"),
                                ("sk", "slovenčina"),
                                ("sr", "српски"),
                                ("tr", "Türkçe"),
                            ],
                            max_length=3,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="nyelvek",
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="precision",
                    field=models.CharField(
                        choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                        default="day",
                        max_length=5,
                        verbose_name="ennyit tudunk az elejéről",
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="starts_on",
                    field=models.DateField(
                        validators=[
                            django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                            django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                        ],
                        verbose_name="első nap",
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("draft", "tervezet"),
                            ("published", "közzétéve"),
                            ("postponed", "elhalasztva"),
                            ("cancelled", "elmarad"),
                            ("withdrawn", "visszavonva"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="állapot",
                    ),
                ),
                migrations.AlterField(
                    model_name="eventevent",
                    name="country",
                    field=models.CharField(
                        choices=[
                            ("AL", "Albánia"),
                            ("US", "Amerikai Egyesült Államok"),
                            ("AD", "Andorra"),
                            ("AU", "Ausztrália"),
                            ("AT", "Ausztria"),
                            ("AZ", "Azerbajdzsán"),
                            ("BY", "Belarusz"),
                            ("BE", "Belgium"),
                            ("BA", "Bosznia-Hercegovina"),
                            ("BR", "Brazília"),
                            ("BG", "Bulgária"),
                            ("CY", "Ciprus"),
                            ("CZ", "Csehország"),
                            ("DK", "Dánia"),
                            ("GB", "Egyesült Királyság"),
                            ("MK", "Észak-Macedónia"),
                            ("EE", "Észtország"),
                            ("FI", "Finnország"),
                            ("FR", "Franciaország"),
                            ("GR", "Görögország"),
                            ("GE", "Grúzia"),
                            ("NL", "Hollandia"),
                            ("HR", "Horvátország"),
                            ("IN", "India"),
                            ("IE", "Írország"),
                            ("IS", "Izland"),
                            ("IL", "Izrael"),
                            ("JP", "Japán"),
                            ("CA", "Kanada"),
                            ("KZ", "Kazahsztán"),
                            ("CN", "Kína"),
                            ("XK", "Koszovó"),
                            ("PL", "Lengyelország"),
                            ("LV", "Lettország"),
                            ("LI", "Liechtenstein"),
                            ("LT", "Litvánia"),
                            ("LU", "Luxemburg"),
                            ("HU", "Magyarország"),
                            ("MT", "Málta"),
                            ("MD", "Moldova"),
                            ("MC", "Monaco"),
                            ("ME", "Montenegró"),
                            ("DE", "Németország"),
                            ("NO", "Norvégia"),
                            ("IT", "Olaszország"),
                            ("RU", "Oroszország"),
                            ("AM", "Örményország"),
                            ("PT", "Portugália"),
                            ("RO", "Románia"),
                            ("ES", "Spanyolország"),
                            ("CH", "Svájc"),
                            ("SE", "Svédország"),
                            ("RS", "Szerbia"),
                            ("SK", "Szlovákia"),
                            ("SI", "Szlovénia"),
                            ("TR", "Törökország"),
                            ("UA", "Ukrajna"),
                            ("UZ", "Üzbegisztán"),
                            ("ZZ", "más ország"),
                        ],
                        default="HU",
                        max_length=2,
                        verbose_name="ország",
                    ),
                ),
                migrations.AlterField(
                    model_name="eventevent",
                    name="ends_on",
                    field=models.DateField(
                        validators=[
                            django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                            django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                        ],
                        verbose_name="utolsó nap",
                    ),
                ),
                migrations.AlterField(
                    model_name="eventevent",
                    name="language",
                    field=models.CharField(
                        choices=[
                            ("hu", "magyar"),
                            ("en", "English"),
                            ("sl", "slovenščina"),
                            ("lv", "latviešu"),
                            ("ro", "română"),
                            ("uk", "українська"),
                            ("ru", "русский"),
                            ("el", "ελληνικά"),
                        ],
                        default="hu",
                        max_length=5,
                        verbose_name="a leírás nyelve",
                    ),
                ),
                migrations.AlterField(
                    model_name="eventevent",
                    name="languages",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("hu", "magyar"),
                                ("en", "English"),
                                ("sl", "slovenščina"),
                                ("lv", "latviešu"),
                                ("ro", "română"),
                                ("uk", "українська"),
                                ("ru", "русский"),
                                ("el", "ελληνικά"),
                                ("bg", "български"),
                                ("cs", "čeština"),
                                ("de", "Deutsch"),
                                ("es", "español"),
                                ("et", "eesti"),
                                ("fr", "français"),
                                ("hr", "hrvatski"),
                                ("hsh", "magyar jelnyelv"),
                                ("it", "italiano"),
                                ("ka", "ქართული"),
                                ("lt", "lietuvių"),
                                ("pl", "polski"),
                                ("sk", "slovenčina"),
                                ("sr", "српски"),
                                ("tr", "Türkçe"),
                            ],
                            max_length=3,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="nyelvek",
                    ),
                ),
                migrations.AlterField(
                    model_name="eventevent",
                    name="precision",
                    field=models.CharField(
                        choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                        default="day",
                        max_length=5,
                        verbose_name="ennyit tudunk az elejéről",
                    ),
                ),
                migrations.AlterField(
                    model_name="eventevent",
                    name="starts_on",
                    field=models.DateField(
                        validators=[
                            django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                            django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                        ],
                        verbose_name="első nap",
                    ),
                ),
                migrations.AlterField(
                    model_name="eventevent",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("draft", "tervezet"),
                            ("published", "közzétéve"),
                            ("postponed", "elhalasztva"),
                            ("cancelled", "elmarad"),
                            ("withdrawn", "visszavonva"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="állapot",
                    ),
                ),
                migrations.AddField(
                    model_name="contribution",
                    name="speaker",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contributions",
                        to="mentors.speaker",
                        verbose_name="ki?",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.contribution",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionevent",
                    name="speaker",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="mentors.speaker",
                        verbose_name="ki?",
                    ),
                ),
                migrations.AddField(
                    model_name="eventbody",
                    name="body",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s_roles",
                        to="institutions.body",
                        verbose_name="szervezet",
                    ),
                ),
                migrations.AddField(
                    model_name="eventbody",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="organisations",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventbodyevent",
                    name="body",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.body",
                        verbose_name="szervezet",
                    ),
                ),
                migrations.AddField(
                    model_name="eventbodyevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventbodyevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="eventbodyevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.eventbody",
                    ),
                ),
                migrations.AddField(
                    model_name="eventcountry",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="countries",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventcountryevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventcountryevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="eventcountryevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.eventcountry",
                    ),
                ),
                migrations.AddField(
                    model_name="eventmaterial",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="materials",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventmaterial",
                    name="upload",
                    field=models.OneToOneField(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s",
                        to="institutions.upload",
                        verbose_name="fájl",
                    ),
                ),
                migrations.AddField(
                    model_name="eventmaterialevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventmaterialevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="eventmaterialevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.eventmaterial",
                    ),
                ),
                migrations.AddField(
                    model_name="eventmaterialevent",
                    name="upload",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.upload",
                        verbose_name="fájl",
                    ),
                ),
                migrations.AddField(
                    model_name="eventofproject",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="project_links",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventofprojectevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventofprojectevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="eventofprojectevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.eventofproject",
                    ),
                ),
                migrations.AddField(
                    model_name="eventtext",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="texts",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventtextevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="eventtextevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="eventtextevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.eventtext",
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="funding",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="events.funding",
                        verbose_name="támogatás",
                    ),
                ),
                migrations.AddField(
                    model_name="eventevent",
                    name="funding",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.funding",
                        verbose_name="támogatás",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.funding",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingtext",
                    name="funding",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="texts",
                        to="events.funding",
                        verbose_name="támogatás",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingtextevent",
                    name="funding",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.funding",
                        verbose_name="támogatás",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingtextevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="fundingtextevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.fundingtext",
                    ),
                ),
                migrations.AddField(
                    model_name="insightevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="insightevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.insight",
                    ),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="series",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="events.series",
                        verbose_name="sorozat",
                    ),
                ),
                migrations.AddField(
                    model_name="membershipevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="membershipevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="membershipevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.membership",
                    ),
                ),
                migrations.AddField(
                    model_name="membershipevent",
                    name="series",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.series",
                        verbose_name="sorozat",
                    ),
                ),
                migrations.AddField(
                    model_name="outcome",
                    name="event",
                    field=models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="outcome",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="outcomeevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="outcomeevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="outcomeevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.outcome",
                    ),
                ),
                migrations.AddField(
                    model_name="programmeversion",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="programme_versions",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="programmeversion",
                    name="released_by",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="közreadta",
                    ),
                ),
                migrations.AddField(
                    model_name="project",
                    name="county",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="institutions.county",
                        verbose_name="megye",
                    ),
                ),
                migrations.AddField(
                    model_name="project",
                    name="funding",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="events.funding",
                        verbose_name="támogatás",
                    ),
                ),
                migrations.AddField(
                    model_name="project",
                    name="published_by",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="közzétette",
                    ),
                ),
                migrations.AddField(
                    model_name="insightevent",
                    name="project",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="insight",
                    name="project",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="insights",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="eventofprojectevent",
                    name="project",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="eventofproject",
                    name="project",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="event_links",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="projectbody",
                    name="body",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s_roles",
                        to="institutions.body",
                        verbose_name="szervezet",
                    ),
                ),
                migrations.AddField(
                    model_name="projectbody",
                    name="project",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="organisations",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="projectbodyevent",
                    name="body",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.body",
                        verbose_name="szervezet",
                    ),
                ),
                migrations.AddField(
                    model_name="projectbodyevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="projectbodyevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.projectbody",
                    ),
                ),
                migrations.AddField(
                    model_name="projectbodyevent",
                    name="project",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="projectcountry",
                    name="project",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="countries",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="projectcountryevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="projectcountryevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.projectcountry",
                    ),
                ),
                migrations.AddField(
                    model_name="projectcountryevent",
                    name="project",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="county",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.county",
                        verbose_name="megye",
                    ),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="funding",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.funding",
                        verbose_name="támogatás",
                    ),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.project",
                    ),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="published_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="közzétette",
                    ),
                ),
                migrations.AddField(
                    model_name="projectmaterial",
                    name="project",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="materials",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="projectmaterial",
                    name="upload",
                    field=models.OneToOneField(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)s",
                        to="institutions.upload",
                        verbose_name="fájl",
                    ),
                ),
                migrations.AddField(
                    model_name="projectmaterialevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="projectmaterialevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.projectmaterial",
                    ),
                ),
                migrations.AddField(
                    model_name="projectmaterialevent",
                    name="project",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="projectmaterialevent",
                    name="upload",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="institutions.upload",
                        verbose_name="fájl",
                    ),
                ),
                migrations.AddField(
                    model_name="projecttext",
                    name="project",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="texts",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="projecttextevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="projecttextevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.projecttext",
                    ),
                ),
                migrations.AddField(
                    model_name="projecttextevent",
                    name="project",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.project",
                        verbose_name="projekt",
                    ),
                ),
                migrations.AddField(
                    model_name="room",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rooms",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="roomevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="roomevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="roomevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.room",
                    ),
                ),
                migrations.AddField(
                    model_name="seriestext",
                    name="series",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="texts",
                        to="events.series",
                        verbose_name="sorozat",
                    ),
                ),
                migrations.AddField(
                    model_name="seriestextevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="seriestextevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.seriestext",
                    ),
                ),
                migrations.AddField(
                    model_name="seriestextevent",
                    name="series",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.series",
                        verbose_name="sorozat",
                    ),
                ),
                migrations.AddField(
                    model_name="session",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sessions",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="session",
                    name="room",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sessions",
                        to="events.room",
                        verbose_name="terem",
                    ),
                ),
                migrations.AddField(
                    model_name="eventmaterialevent",
                    name="session",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.session",
                        verbose_name="programpont",
                    ),
                ),
                migrations.AddField(
                    model_name="eventmaterial",
                    name="session",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="materials",
                        to="events.session",
                        verbose_name="programpont",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionevent",
                    name="session",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.session",
                        verbose_name="programpont",
                    ),
                ),
                migrations.AddField(
                    model_name="contribution",
                    name="session",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contributions",
                        to="events.session",
                        verbose_name="programpont",
                    ),
                ),
                migrations.AddField(
                    model_name="sessionevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="sessionevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="sessionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.session",
                    ),
                ),
                migrations.AddField(
                    model_name="sessionevent",
                    name="room",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.room",
                        verbose_name="terem",
                    ),
                ),
                migrations.AddField(
                    model_name="sessiontext",
                    name="session",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="texts",
                        to="events.session",
                        verbose_name="programpont",
                    ),
                ),
                migrations.AddField(
                    model_name="sessiontextevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="sessiontextevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.sessiontext",
                    ),
                ),
                migrations.AddField(
                    model_name="sessiontextevent",
                    name="session",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.session",
                        verbose_name="programpont",
                    ),
                ),
                migrations.AddField(
                    model_name="track",
                    name="event",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tracks",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="sessionevent",
                    name="track",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.track",
                        verbose_name="szekció",
                    ),
                ),
                migrations.AddField(
                    model_name="session",
                    name="track",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sessions",
                        to="events.track",
                        verbose_name="szekció",
                    ),
                ),
                migrations.AddField(
                    model_name="trackevent",
                    name="event",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.event",
                        verbose_name="esemény",
                    ),
                ),
                migrations.AddField(
                    model_name="trackevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="trackevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="trail",
                        to="events.track",
                    ),
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddField(
                    model_name="event",
                    name="over_at",
                    field=models.GeneratedField(
                        db_persist=True,
                        expression=events.calendar.models.event.OverAt("ends_on", "end_time", "time_zone", "end_fold"),
                        output_field=models.DateTimeField(),
                    ),
                ),
                migrations.AddField(
                    model_name="event",
                    name="searched",
                    field=models.GeneratedField(
                        db_persist=True,
                        expression=institutions.base.named.Fold(
                            django.db.models.functions.text.Concat(
                                models.F("name"),
                                models.Value(" "),
                                models.F("subtitle"),
                                models.Value(" "),
                                models.F("summary"),
                                models.Value(" "),
                                models.F("description"),
                                models.Value(" "),
                                models.F("venue"),
                                models.Value(" "),
                                models.F("city"),
                                models.Value(" "),
                                output_field=models.TextField(),
                            )
                        ),
                        output_field=models.TextField(),
                    ),
                ),
            ]
        ),
        AtOnce(
            operations=[
                migrations.AddIndex(
                    model_name="series",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["folded"], name="series_folded", opclasses=["gin_trgm_ops"]
                    ),
                ),
                migrations.AddIndex(
                    model_name="event",
                    index=models.Index(fields=["over_at"], name="event_over"),
                ),
                migrations.AddIndex(
                    model_name="event",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["searched"], name="event_searched", opclasses=["gin_trgm_ops"]
                    ),
                ),
                migrations.AddConstraint(
                    model_name="event",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("contact_consent", True),
                            models.Q(("contact_email", ""), ("contact_name", ""), ("contact_phone", "")),
                            _connector="OR",
                        ),
                        name="event_contact_with_consent",
                        violation_error_message="Kapcsolattartó csak a hozzájárulásával lehet.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="eventbody",
                    constraint=models.UniqueConstraint(
                        fields=("event", "body", "role"),
                        name="eventbody_once",
                        violation_error_message="Ez a szervezet ebben a szerepben már fel van véve.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="eventcountry",
                    constraint=models.UniqueConstraint(
                        fields=("event", "country"),
                        name="eventcountry_once",
                        violation_error_message="Ez az ország már fel van véve.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="eventtext",
                    constraint=models.UniqueConstraint(
                        fields=("event", "language"),
                        name="eventtext_once",
                        violation_error_message="Ezen a nyelven már van szöveg.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundingtext",
                    constraint=models.UniqueConstraint(fields=("funding", "language"), name="fundingtext_once"),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.UniqueConstraint(
                        fields=("event", "series"),
                        name="membership_once",
                        violation_error_message="Az esemény már ebben a sorozatban van.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("edition", ""), _negated=True),
                        fields=("series", "edition"),
                        name="membership_edition_once",
                        violation_error_message="A sorozatnak már van ilyen kiadása.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="programmeversion",
                    constraint=models.UniqueConstraint(fields=("event", "number"), name="programmeversion_once"),
                ),
                migrations.AddIndex(
                    model_name="project",
                    index=models.Index(fields=["-starts_on", "-id"], name="project_newest"),
                ),
                migrations.AddIndex(
                    model_name="project",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["folded"], name="project_folded", opclasses=["gin_trgm_ops"]
                    ),
                ),
                migrations.AddConstraint(
                    model_name="project",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ends_on", None), ("ends_on__gte", models.F("starts_on")), _connector="OR"),
                        name="project_ends_after_start",
                        violation_error_message="Az utolsó nap nem lehet az első előtt.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="eventofproject",
                    constraint=models.UniqueConstraint(
                        fields=("project", "event"),
                        name="projectevent_once",
                        violation_error_message="Ez az esemény már fel van véve.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="projectbody",
                    constraint=models.UniqueConstraint(
                        fields=("project", "body", "role"),
                        name="projectbody_once",
                        violation_error_message="Ez a szervezet ebben a szerepben már fel van véve.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="projectcountry",
                    constraint=models.UniqueConstraint(
                        fields=("project", "country"),
                        name="projectcountry_once",
                        violation_error_message="Ez az ország már fel van véve.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="projecttext",
                    constraint=models.UniqueConstraint(
                        fields=("project", "language"),
                        name="projecttext_once",
                        violation_error_message="Ezen a nyelven már van szöveg.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="room",
                    constraint=models.UniqueConstraint(
                        fields=("event", "name"), name="room_once", violation_error_message="Ilyen nevű terem már van."
                    ),
                ),
                migrations.AddConstraint(
                    model_name="seriestext",
                    constraint=models.UniqueConstraint(fields=("series", "language"), name="seriestext_once"),
                ),
                migrations.AddConstraint(
                    model_name="contribution",
                    constraint=models.UniqueConstraint(
                        fields=("session", "speaker", "role"),
                        name="contribution_once",
                        violation_error_message="Ő ebben a szerepben már fel van véve.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="sessiontext",
                    constraint=models.UniqueConstraint(fields=("session", "language"), name="sessiontext_once"),
                ),
                migrations.AddConstraint(
                    model_name="track",
                    constraint=models.UniqueConstraint(
                        fields=("event", "name"),
                        name="track_once",
                        violation_error_message="Ilyen nevű szekció már van.",
                    ),
                ),
                migrations.AddIndex(
                    model_name="session",
                    index=models.Index(fields=["event", "day", "start_time"], name="session_in_order"),
                ),
            ]
        ),
    ]
