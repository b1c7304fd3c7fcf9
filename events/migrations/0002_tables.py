"""The calendar, and what the network does together."""

import datetime
import uuid

import django.contrib.postgres.fields
import django.contrib.postgres.functions
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.datetime
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import events.calendar.models.event
import events.calendar.moments
import events.registration.models.registration
import institutions.base.named
import institutions.base.text
import mentors.people.models.person_name
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("events", "0001_functions"),
        ("mentors", "0002_tables"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.funding",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "funding",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.funding",
                                verbose_name="támogatás",
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
                        "constraints": [
                            models.UniqueConstraint(fields=("funding", "language"), name="fundingtext_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FundingTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.fundingtext",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "funding",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.funding",
                                verbose_name="támogatás",
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
                    name="Event",
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
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)ss",
                                to="institutions.county",
                                verbose_name="megye",
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
                            "funding",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)ss",
                                to="events.funding",
                                verbose_name="támogatás",
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
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="közzétette",
                            ),
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("conference", "konferencia"),
                                    ("professional_day", "szakmai nap"),
                                    ("training", "képzés"),
                                    ("study_visit", "tanulmányút"),
                                    ("supervision", "szupervízió"),
                                    ("exchange", "tapasztalatcsere"),
                                    ("webinar", "webinár"),
                                ],
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "subtitle",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="alcím",
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
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="első nap",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="utolsó nap",
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
                            "end_precision",
                            models.CharField(
                                choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                                db_default="day",
                                default="day",
                                max_length=5,
                                verbose_name="ennyit tudunk a végéről",
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
                            "time_zone",
                            models.CharField(
                                default="Europe/Budapest",
                                max_length=40,
                                validators=[institutions.base.text.one_line, events.calendar.moments.time_zone],
                                verbose_name="időzóna",
                            ),
                        ),
                        (
                            "previous_starts_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="az eredeti nap"),
                        ),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("onsite", "helyszíni"),
                                    ("online", "online"),
                                    ("hybrid", "helyszíni és online"),
                                ],
                                default="onsite",
                                max_length=10,
                                verbose_name="forma",
                            ),
                        ),
                        (
                            "venue",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="helyszín",
                            ),
                        ),
                        (
                            "address",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="cím",
                            ),
                        ),
                        (
                            "city",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="events",
                                to="institutions.settlement",
                                verbose_name="hazai település",
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
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "accessibility",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="akadálymentesség",
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
                                    max_length=3,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="nyelvek",
                            ),
                        ),
                        ("is_free", models.BooleanField(db_default=False, default=False, verbose_name="ingyenes")),
                        (
                            "price",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="részvételi díj",
                            ),
                        ),
                        ("capacity", models.PositiveIntegerField(blank=True, null=True, verbose_name="férőhely")),
                        (
                            "registration",
                            models.BooleanField(db_default=False, default=False, verbose_name="itt lehet jelentkezni"),
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
                            "funding_note",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="támogató, szövegesen",
                            ),
                        ),
                        (
                            "contact_name",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kapcsolattartó",
                            ),
                        ),
                        (
                            "contact_email",
                            models.EmailField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=254,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kapcsolattartó e-mailje",
                            ),
                        ),
                        (
                            "contact_phone",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kapcsolattartó telefonja",
                            ),
                        ),
                        (
                            "contact_consent",
                            models.BooleanField(
                                db_default=False, default=False, verbose_name="hozzájárult, hogy nyilvános legyen"
                            ),
                        ),
                        (
                            "calendar_uid",
                            models.UUIDField(
                                db_default=django.contrib.postgres.functions.RandomUUID(),
                                default=uuid.uuid4,
                                editable=False,
                                verbose_name="azonosító a naptárakban",
                            ),
                        ),
                        (
                            "sequence",
                            models.PositiveIntegerField(
                                db_default=0, default=0, editable=False, verbose_name="hányszor változott a naptárakban"
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                default=django.utils.timezone.now,
                                editable=False,
                                verbose_name="legutóbb változott",
                            ),
                        ),
                        (
                            "searched",
                            models.GeneratedField(
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
                        (
                            "over_at",
                            models.GeneratedField(
                                db_persist=True,
                                expression=events.calendar.models.event.OverAt(
                                    "ends_on", "end_time", "time_zone", "end_fold"
                                ),
                                output_field=models.DateTimeField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény",
                        "verbose_name_plural": "események",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["-starts_on", "-id"], name="event_newest"),
                            models.Index(fields=["over_at"], name="event_over"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="event_folded", opclasses=["gin_trgm_ops"]
                            ),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["searched"], name="event_searched", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="event_ends_after_start",
                                violation_error_message="Az utolsó nap nem lehet az első előtt.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contact_consent", True),
                                    models.Q(("contact_email", ""), ("contact_name", ""), ("contact_phone", "")),
                                    _connector="OR",
                                ),
                                name="event_contact_with_consent",
                                violation_error_message="Kapcsolattartó csak a hozzájárulásával lehet.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.event",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "county",
                            models.ForeignKey(
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
                            "funding",
                            models.ForeignKey(
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
                            "published_by",
                            models.ForeignKey(
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("conference", "konferencia"),
                                    ("professional_day", "szakmai nap"),
                                    ("training", "képzés"),
                                    ("study_visit", "tanulmányút"),
                                    ("supervision", "szupervízió"),
                                    ("exchange", "tapasztalatcsere"),
                                    ("webinar", "webinár"),
                                ],
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "subtitle",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="alcím",
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
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="első nap",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="utolsó nap",
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
                            "end_precision",
                            models.CharField(
                                choices=[("day", "nap"), ("month", "hónap"), ("year", "év")],
                                db_default="day",
                                default="day",
                                max_length=5,
                                verbose_name="ennyit tudunk a végéről",
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
                            "time_zone",
                            models.CharField(
                                default="Europe/Budapest",
                                max_length=40,
                                validators=[institutions.base.text.one_line, events.calendar.moments.time_zone],
                                verbose_name="időzóna",
                            ),
                        ),
                        (
                            "previous_starts_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="az eredeti nap"),
                        ),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("onsite", "helyszíni"),
                                    ("online", "online"),
                                    ("hybrid", "helyszíni és online"),
                                ],
                                default="onsite",
                                max_length=10,
                                verbose_name="forma",
                            ),
                        ),
                        (
                            "venue",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="helyszín",
                            ),
                        ),
                        (
                            "address",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="cím",
                            ),
                        ),
                        (
                            "city",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
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
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "accessibility",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="akadálymentesség",
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
                                    max_length=3,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="nyelvek",
                            ),
                        ),
                        ("is_free", models.BooleanField(db_default=False, default=False, verbose_name="ingyenes")),
                        (
                            "price",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="részvételi díj",
                            ),
                        ),
                        ("capacity", models.PositiveIntegerField(blank=True, null=True, verbose_name="férőhely")),
                        (
                            "registration",
                            models.BooleanField(db_default=False, default=False, verbose_name="itt lehet jelentkezni"),
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
                            "funding_note",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="támogató, szövegesen",
                            ),
                        ),
                        (
                            "contact_consent",
                            models.BooleanField(
                                db_default=False, default=False, verbose_name="hozzájárult, hogy nyilvános legyen"
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.event",
                                verbose_name="esemény",
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
                        (
                            "conclusions",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tanulságok",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény szövege más nyelven",
                        "verbose_name_plural": "események szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "language"),
                                name="eventtext_once",
                                violation_error_message="Ezen a nyelven már van szöveg.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.eventtext",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
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
                        (
                            "conclusions",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tanulságok",
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
                            "body",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_roles",
                                to="institutions.body",
                                verbose_name="szervezet",
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
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="organisations",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény szervezője, partnere",
                        "verbose_name_plural": "események szervezői, partnerei",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "body", "role"),
                                name="eventbody_once",
                                violation_error_message="Ez a szervezet ebben a szerepben már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventBodyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.eventbody",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "body",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.body",
                                verbose_name="szervezet",
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
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
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
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="countries",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény résztvevői egy országból",
                        "verbose_name_plural": "események résztvevői országonként",
                        "ordering": ["pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "country"),
                                name="eventcountry_once",
                                violation_error_message="Ez az ország már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventCountryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.eventcountry",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventCounty",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="counties",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="event_counts",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(10000),
                                ],
                                verbose_name="résztvevő",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény résztvevői egy megyéből",
                        "verbose_name_plural": "események résztvevői megyénként",
                        "ordering": ["pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "county"),
                                name="eventcounty_once",
                                violation_error_message="Ez a megye már fel van véve: annál a sornál írja át a számot.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventCountyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.eventcounty",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(10000),
                                ],
                                verbose_name="résztvevő",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeOfEvent",
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
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="practice_links",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "esemény jó gyakorlata",
                        "verbose_name_plural": "események jó gyakorlatai",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "practice"),
                                name="practiceofevent_once",
                                violation_error_message="Ez a jó gyakorlat már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeOfEventEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.practiceofevent",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "practice",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
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
                            "event",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="outcome",
                                to="events.event",
                                verbose_name="esemény",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.outcome",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
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
                    name="Series",
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
                                max_length=80,
                                unique=True,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cím az oldalon",
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
                                verbose_name="a bemutatkozás nyelve",
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
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "sorozat",
                        "verbose_name_plural": "sorozatok",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="series_folded", opclasses=["gin_trgm_ops"]
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SeriesEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.series",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                                max_length=80,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cím az oldalon",
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
                                verbose_name="a bemutatkozás nyelve",
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
                            "series",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.series",
                                verbose_name="sorozat",
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
                        "constraints": [models.UniqueConstraint(fields=("series", "language"), name="seriestext_once")],
                    },
                ),
                migrations.CreateModel(
                    name="SeriesTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.seriestext",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "series",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.series",
                                verbose_name="sorozat",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="memberships",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "series",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="memberships",
                                to="events.series",
                                verbose_name="sorozat",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "series"),
                                name="membership_once",
                                violation_error_message="Az esemény már ebben a sorozatban van.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("edition", ""), _negated=True),
                                fields=("series", "edition"),
                                name="membership_edition_once",
                                violation_error_message="A sorozatnak már van ilyen kiadása.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MembershipEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.membership",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "series",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.series",
                                verbose_name="sorozat",
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
                    name="Post",
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
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)ss",
                                to="institutions.county",
                                verbose_name="megye",
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
                            "funding",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)ss",
                                to="events.funding",
                                verbose_name="támogatás",
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
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="közzétette",
                            ),
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("news", "hír"),
                                    ("call", "felhívás"),
                                    ("region", "hírek a térségből"),
                                    ("opportunity", "lehetőség"),
                                ],
                                default="news",
                                max_length=12,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "body",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        (
                            "deadline",
                            models.DateField(
                                blank=True,
                                help_text="Az utolsó nap, amikor még lehet jelentkezni. Lehetőségnél kötelező.",
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="határidő",
                            ),
                        ),
                        (
                            "entered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="felvéve"
                            ),
                        ),
                        (
                            "placed_at",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.db.models.functions.comparison.Coalesce("published_at", "entered_at"),
                                output_field=models.DateTimeField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír",
                        "verbose_name_plural": "hírek",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["-placed_at", "-id"], name="post_newest"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="post_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "opportunity"), _negated=True),
                                    ("deadline__isnull", False),
                                    _connector="OR",
                                ),
                                name="post_opportunity_has_deadline",
                                violation_error_message="Adja meg, meddig lehet jelentkezni.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PostEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.post",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "county",
                            models.ForeignKey(
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
                            "funding",
                            models.ForeignKey(
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
                            "published_by",
                            models.ForeignKey(
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("news", "hír"),
                                    ("call", "felhívás"),
                                    ("region", "hírek a térségből"),
                                    ("opportunity", "lehetőség"),
                                ],
                                default="news",
                                max_length=12,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "body",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                        (
                            "deadline",
                            models.DateField(
                                blank=True,
                                help_text="Az utolsó nap, amikor még lehet jelentkezni. Lehetőségnél kötelező.",
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="határidő",
                            ),
                        ),
                        (
                            "entered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="felvéve"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostText",
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
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.post",
                                verbose_name="hír",
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
                            "body",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír szövege más nyelven",
                        "verbose_name_plural": "hírek szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("post", "language"),
                                name="posttext_once",
                                violation_error_message="Ezen a nyelven már van szöveg.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PostTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.posttext",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
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
                            "body",
                            models.TextField(
                                blank=True,
                                max_length=20000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="szöveg",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostPicture",
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
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pictures",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "upload",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="post_picture",
                                to="institutions.upload",
                                verbose_name="kép",
                            ),
                        ),
                        (
                            "alt",
                            models.CharField(
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="készítette"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír képe",
                        "verbose_name_plural": "hírek képei",
                        "ordering": ["pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("post",),
                                name="postpicture_once",
                                violation_error_message="Egy hírnek egy képe lehet: előbb vegye le a régit.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PostPictureEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.postpicture",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "upload",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="kép",
                            ),
                        ),
                        (
                            "alt",
                            models.CharField(
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        (
                            "credit",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="készítette"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventOfPost",
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
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="event_links",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="post_links",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír eseménye",
                        "verbose_name_plural": "hírek eseményei",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [models.UniqueConstraint(fields=("post", "event"), name="eventofpost_once")],
                    },
                ),
                migrations.CreateModel(
                    name="EventOfPostEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.eventofpost",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeOfPost",
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
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="practice_links",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hír jó gyakorlata",
                        "verbose_name_plural": "hírek jó gyakorlatai",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(fields=("post", "practice"), name="practiceofpost_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeOfPostEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.practiceofpost",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "practice",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PostOfPost",
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
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="post_links",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "other",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="events.post",
                                verbose_name="másik hír",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kapcsolódó hír",
                        "verbose_name_plural": "kapcsolódó hírek",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(fields=("post", "other"), name="postofpost_once"),
                            models.CheckConstraint(
                                condition=models.Q(("post", models.F("other")), _negated=True),
                                name="postofpost_is_another",
                                violation_error_message="Egy hír önmagához nem kapcsolódhat.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PostOfPostEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.postofpost",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "post",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "other",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="másik hír",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Issue",
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
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                help_text="Ha megadja, csak az kapja, aki ezt a megyét vagy az egész országot kérte.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bevezető",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("scheduled", "időzítve"),
                                    ("sending", "küldés alatt"),
                                    ("sent", "elküldve"),
                                    ("stopped", "leállítva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("is_withdrawn", models.BooleanField(default=False, verbose_name="kivéve az archívumból")),
                        (
                            "send_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="mikor menjen ki"),
                        ),
                        (
                            "started_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="a küldés kezdete"
                            ),
                        ),
                        (
                            "queued_to",
                            models.BigIntegerField(default=0, editable=False, verbose_name="eddig állt sorba"),
                        ),
                        (
                            "is_queued",
                            models.BooleanField(default=False, editable=False, verbose_name="mindenki sorba állt"),
                        ),
                        (
                            "next_slot",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="a következő levél ideje"
                            ),
                        ),
                        (
                            "left",
                            models.PositiveIntegerField(default=0, editable=False, verbose_name="leiratkoztak róla"),
                        ),
                        (
                            "figures",
                            models.JSONField(default=dict, editable=False, verbose_name="mi lett a levelekkel"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hírlevél",
                        "verbose_name_plural": "hírlevelek",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [models.Index(fields=["-started_at", "-id"], name="issue_newest")],
                    },
                ),
                migrations.CreateModel(
                    name="IssueEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.issue",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Ha megadja, csak az kapja, aki ezt a megyét vagy az egész országot kérte.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bevezető",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "piszkozat"),
                                    ("scheduled", "időzítve"),
                                    ("sending", "küldés alatt"),
                                    ("sent", "elküldve"),
                                    ("stopped", "leállítva"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        ("is_withdrawn", models.BooleanField(default=False, verbose_name="kivéve az archívumból")),
                        (
                            "send_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="mikor menjen ki"),
                        ),
                        (
                            "started_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="a küldés kezdete"
                            ),
                        ),
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
                    name="Piece",
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
                            "issue",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pieces",
                                to="events.issue",
                                verbose_name="hírlevél",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="saját cím",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="saját szöveg",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hírlevél része",
                        "verbose_name_plural": "hírlevelek részei",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("issue", "post"),
                                name="piece_post_once",
                                violation_error_message="Ez már benne van ebben a hírlevélben.",
                            ),
                            models.UniqueConstraint(
                                fields=("issue", "event"),
                                name="piece_event_once",
                                violation_error_message="Ez már benne van ebben a hírlevélben.",
                            ),
                            models.UniqueConstraint(
                                fields=("issue", "practice"),
                                name="piece_practice_once",
                                violation_error_message="Ez már benne van ebben a hírlevélben.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PieceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.piece",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "issue",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.issue",
                                verbose_name="hírlevél",
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.post",
                                verbose_name="hír",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="saját cím",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True,
                                max_length=5000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="saját szöveg",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Subscriber",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                max_length=254,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "topics",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("news", "hírek"),
                                        ("opportunities", "felhívások, lehetőségek"),
                                        ("events", "események"),
                                        ("practices", "jó gyakorlatok"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="témák",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("asked", "megerősítésre vár"),
                                    ("active", "feliratkozott"),
                                    ("left", "leiratkozott"),
                                    ("suspended", "felfüggesztve: nem kézbesíthető"),
                                ],
                                default="asked",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "text_version",
                            models.CharField(
                                blank=True,
                                max_length=20,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a hozzájárulás szövege",
                            ),
                        ),
                        ("asked_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="kérte")),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True, verbose_name="megerősítette")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="vége")),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik hivatkozás")),
                    ],
                    options={
                        "verbose_name": "feliratkozó",
                        "verbose_name_plural": "feliratkozók",
                        "ordering": ["pk"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state", "active")),
                                fields=["language", "id"],
                                name="subscriber_active",
                            ),
                            models.Index(fields=["state", "asked_at"], name="subscriber_asked"),
                            django.contrib.postgres.indexes.GinIndex(fields=["topics"], name="subscriber_topics"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["asked", "active", "left", "suspended"])),
                                name="subscriber_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "active"), _negated=True),
                                    ("confirmed_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="subscriber_active_confirmed",
                            ),
                        ],
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tracks",
                                to="events.event",
                                verbose_name="esemény",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "name"),
                                name="track_once",
                                violation_error_message="Ilyen nevű szekció már van.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TrackEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.track",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="rooms",
                                to="events.event",
                                verbose_name="esemény",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "name"),
                                name="room_once",
                                violation_error_message="Ilyen nevű terem már van.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RoomEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.room",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sessions",
                                to="events.event",
                                verbose_name="esemény",
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
                            "track",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sessions",
                                to="events.track",
                                verbose_name="szekció",
                            ),
                        ),
                        (
                            "room",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sessions",
                                to="events.room",
                                verbose_name="terem",
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
                        "indexes": [models.Index(fields=["event", "day", "start_time"], name="session_in_order")],
                    },
                ),
                migrations.CreateModel(
                    name="SessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.session",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
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
                            "track",
                            models.ForeignKey(
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
                        (
                            "room",
                            models.ForeignKey(
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
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.session",
                                verbose_name="programpont",
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
                        "constraints": [
                            models.UniqueConstraint(fields=("session", "language"), name="sessiontext_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.sessiontext",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.session",
                                verbose_name="programpont",
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
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="contributions",
                                to="events.session",
                                verbose_name="programpont",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="contributions",
                                to="mentors.speaker",
                                verbose_name="ki?",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("session", "speaker", "role"),
                                name="contribution_once",
                                violation_error_message="Ő ebben a szerepben már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContributionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.contribution",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.session",
                                verbose_name="programpont",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.speaker",
                                verbose_name="ki?",
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
                            "upload",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="institutions.upload",
                                verbose_name="fájl",
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
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="materials",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="materials",
                                to="events.session",
                                verbose_name="programpont",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.eventmaterial",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "upload",
                            models.ForeignKey(
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
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
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
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="programme_versions",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(verbose_name="hányadik")),
                        ("content", models.JSONField(verbose_name="tartalom")),
                        ("changes", models.JSONField(default=list, verbose_name="mi változott")),
                        ("content_hash", models.CharField(max_length=64, verbose_name="tartalom lenyomata")),
                        ("released_at", models.DateTimeField(auto_now_add=True, verbose_name="megjelent")),
                        (
                            "released_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="közreadta",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "közreadott program",
                        "verbose_name_plural": "közreadott programok",
                        "ordering": ["-number"],
                        "constraints": [
                            models.UniqueConstraint(fields=("event", "number"), name="programmeversion_once")
                        ],
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
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)ss",
                                to="institutions.county",
                                verbose_name="megye",
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
                            "funding",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)ss",
                                to="events.funding",
                                verbose_name="támogatás",
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
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="közzétette",
                            ),
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
                        "indexes": [
                            models.Index(fields=["-starts_on", "-id"], name="project_newest"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="project_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on", None), ("ends_on__gte", models.F("starts_on")), _connector="OR"
                                ),
                                name="project_ends_after_start",
                                violation_error_message="Az utolsó nap nem lehet az első előtt.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProjectEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.project",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "county",
                            models.ForeignKey(
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
                            "funding",
                            models.ForeignKey(
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
                            "published_by",
                            models.ForeignKey(
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
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.project",
                                verbose_name="projekt",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("project", "language"),
                                name="projecttext_once",
                                violation_error_message="Ezen a nyelven már van szöveg.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProjectTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.projecttext",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.project",
                                verbose_name="projekt",
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
                            "body",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_roles",
                                to="institutions.body",
                                verbose_name="szervezet",
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
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="organisations",
                                to="events.project",
                                verbose_name="projekt",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt résztvevője",
                        "verbose_name_plural": "projektek résztvevői",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("project", "body", "role"),
                                name="projectbody_once",
                                violation_error_message="Ez a szervezet ebben a szerepben már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProjectBodyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.projectbody",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "body",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.body",
                                verbose_name="szervezet",
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
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.project",
                                verbose_name="projekt",
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
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="countries",
                                to="events.project",
                                verbose_name="projekt",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt résztvevői egy országból",
                        "verbose_name_plural": "projektek résztvevői országonként",
                        "ordering": ["pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("project", "country"),
                                name="projectcountry_once",
                                violation_error_message="Ez az ország már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProjectCountryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.projectcountry",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.project",
                                verbose_name="projekt",
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
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="event_links",
                                to="events.project",
                                verbose_name="projekt",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="project_links",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt eseménye",
                        "verbose_name_plural": "projektek eseményei",
                        "ordering": ["pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("project", "event"),
                                name="projectevent_once",
                                violation_error_message="Ez az esemény már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventOfProjectEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.eventofproject",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.project",
                                verbose_name="projekt",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeOfProject",
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
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="practice_links",
                                to="events.project",
                                verbose_name="projekt",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "projekt jó gyakorlata",
                        "verbose_name_plural": "projektek jó gyakorlatai",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("project", "practice"),
                                name="practiceofproject_once",
                                violation_error_message="Ez a jó gyakorlat már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeOfProjectEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.practiceofproject",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "practice",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.project",
                                verbose_name="projekt",
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
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="insights",
                                to="events.project",
                                verbose_name="projekt",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.insight",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.project",
                                verbose_name="projekt",
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
                            "upload",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s",
                                to="institutions.upload",
                                verbose_name="fájl",
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
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="materials",
                                to="events.project",
                                verbose_name="projekt",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.projectmaterial",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "upload",
                            models.ForeignKey(
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
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.project",
                                verbose_name="projekt",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RegistrationSetup",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "event",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="setup",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "opens_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a nyitás napja",
                            ),
                        ),
                        ("opens_hour", models.TimeField(blank=True, null=True, verbose_name="a nyitás órája")),
                        (
                            "closes_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a zárás napja",
                            ),
                        ),
                        ("closes_hour", models.TimeField(blank=True, null=True, verbose_name="a zárás órája")),
                        (
                            "onsite_seats",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="hely a helyszínen"),
                        ),
                        (
                            "online_seats",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="hely online"),
                        ),
                        (
                            "reserved_seats",
                            models.PositiveIntegerField(
                                db_default=0, default=0, verbose_name="meghívottaknak fenntartott hely"
                            ),
                        ),
                        (
                            "reserved_until_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a fenntartás utolsó napja",
                            ),
                        ),
                        (
                            "reserved_until_hour",
                            models.TimeField(blank=True, null=True, verbose_name="a fenntartás vége aznap"),
                        ),
                        (
                            "order",
                            models.CharField(
                                choices=[
                                    ("arrival", "érkezés szerint"),
                                    ("fair", "méltányosan: előbb minden intézményből egy, aztán megyénként sorban"),
                                ],
                                db_default="arrival",
                                default="arrival",
                                max_length=10,
                                verbose_name="a várólista rendje",
                            ),
                        ),
                        (
                            "promotion",
                            models.CharField(
                                choices=[
                                    ("direct", "azonnal megkapja a helyet"),
                                    ("offer", "felajánljuk, és meghatározott ideig fogadhatja el"),
                                ],
                                db_default="direct",
                                default="direct",
                                max_length=10,
                                verbose_name="ha felszabadul egy hely",
                            ),
                        ),
                        (
                            "offer_hours",
                            models.PositiveSmallIntegerField(
                                db_default=24,
                                default=24,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(240),
                                ],
                                verbose_name="ennyi óráig fogadható el a felajánlott hely",
                            ),
                        ),
                        (
                            "asks_to_confirm",
                            models.BooleanField(
                                db_default=False,
                                default=False,
                                help_text="A hely 24\xa0óráig vár a megerősítésre.",
                                verbose_name="a jelentkezést a levélben megerősítik",
                            ),
                        ),
                        (
                            "joining_link",
                            models.URLField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Csak az kapja meg, akinek megvan a helye.",
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="csatlakozás az online részhez",
                            ),
                        ),
                        (
                            "joining_note",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tudnivaló a csatlakozáshoz",
                            ),
                        ),
                        (
                            "reminder_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                db_default=2,
                                default=2,
                                help_text="Üresen hagyva nem megy.",
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(60)],
                                verbose_name="emlékeztető ennyi nappal előtte",
                            ),
                        ),
                        (
                            "after_words",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Üresen hagyva csak a visszajelzést kérjük.",
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="köszönő levél az esemény után",
                            ),
                        ),
                        (
                            "certified_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Üresen hagyva nem áll rajta.",
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(500),
                                ],
                                verbose_name="óraszám az igazoláson",
                            ),
                        ),
                        (
                            "pairs_travellers",
                            models.BooleanField(
                                db_default=False, default=False, verbose_name="útitársak: ki kivel utazhatna"
                            ),
                        ),
                        (
                            "told",
                            models.JSONField(
                                db_default={}, default=dict, editable=False, verbose_name="amit a jelentkezők tudnak"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jelentkezés rendje",
                        "verbose_name_plural": "jelentkezések rendje",
                    },
                ),
                migrations.CreateModel(
                    name="RegistrationSetupEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.registrationsetup",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "opens_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a nyitás napja",
                            ),
                        ),
                        ("opens_hour", models.TimeField(blank=True, null=True, verbose_name="a nyitás órája")),
                        (
                            "closes_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a zárás napja",
                            ),
                        ),
                        ("closes_hour", models.TimeField(blank=True, null=True, verbose_name="a zárás órája")),
                        (
                            "onsite_seats",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="hely a helyszínen"),
                        ),
                        (
                            "online_seats",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="hely online"),
                        ),
                        (
                            "reserved_seats",
                            models.PositiveIntegerField(
                                db_default=0, default=0, verbose_name="meghívottaknak fenntartott hely"
                            ),
                        ),
                        (
                            "reserved_until_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="a fenntartás utolsó napja",
                            ),
                        ),
                        (
                            "reserved_until_hour",
                            models.TimeField(blank=True, null=True, verbose_name="a fenntartás vége aznap"),
                        ),
                        (
                            "order",
                            models.CharField(
                                choices=[
                                    ("arrival", "érkezés szerint"),
                                    ("fair", "méltányosan: előbb minden intézményből egy, aztán megyénként sorban"),
                                ],
                                db_default="arrival",
                                default="arrival",
                                max_length=10,
                                verbose_name="a várólista rendje",
                            ),
                        ),
                        (
                            "promotion",
                            models.CharField(
                                choices=[
                                    ("direct", "azonnal megkapja a helyet"),
                                    ("offer", "felajánljuk, és meghatározott ideig fogadhatja el"),
                                ],
                                db_default="direct",
                                default="direct",
                                max_length=10,
                                verbose_name="ha felszabadul egy hely",
                            ),
                        ),
                        (
                            "offer_hours",
                            models.PositiveSmallIntegerField(
                                db_default=24,
                                default=24,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(240),
                                ],
                                verbose_name="ennyi óráig fogadható el a felajánlott hely",
                            ),
                        ),
                        (
                            "asks_to_confirm",
                            models.BooleanField(
                                db_default=False,
                                default=False,
                                help_text="A hely 24\xa0óráig vár a megerősítésre.",
                                verbose_name="a jelentkezést a levélben megerősítik",
                            ),
                        ),
                        (
                            "joining_link",
                            models.URLField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Csak az kapja meg, akinek megvan a helye.",
                                max_length=500,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="csatlakozás az online részhez",
                            ),
                        ),
                        (
                            "joining_note",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tudnivaló a csatlakozáshoz",
                            ),
                        ),
                        (
                            "reminder_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                db_default=2,
                                default=2,
                                help_text="Üresen hagyva nem megy.",
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(60)],
                                verbose_name="emlékeztető ennyi nappal előtte",
                            ),
                        ),
                        (
                            "after_words",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                help_text="Üresen hagyva csak a visszajelzést kérjük.",
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="köszönő levél az esemény után",
                            ),
                        ),
                        (
                            "certified_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Üresen hagyva nem áll rajta.",
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(500),
                                ],
                                verbose_name="óraszám az igazoláson",
                            ),
                        ),
                        (
                            "pairs_travellers",
                            models.BooleanField(
                                db_default=False, default=False, verbose_name="útitársak: ki kivel utazhatna"
                            ),
                        ),
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
                    name="Registration",
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
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="registrations",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "organisation",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="intézmény, szervezet",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="hazai település",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "form",
                            models.CharField(
                                choices=[("onsite", "helyszínen"), ("online", "online")],
                                default="onsite",
                                max_length=10,
                                verbose_name="részvétel",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "megvan a helye"),
                                    ("offered", "felajánlottuk a helyet"),
                                    ("waiting", "várólistán"),
                                    ("cancelled", "lemondva"),
                                    ("attended", "ott volt"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("arrived", "jelentkezett"),
                                    ("promoted", "felszabadult egy hely"),
                                    ("confirmed", "megerősítette a címét"),
                                    ("accepted", "elfogadta a helyet"),
                                    ("declined", "nem kérte a helyet"),
                                    ("expired", "lejárt a felajánlás"),
                                    ("lapsed", "nem erősítette meg a címét"),
                                    ("self", "lemondta"),
                                    ("staff", "a szervező vette le"),
                                    ("event", "az esemény elmarad"),
                                    ("handed", "átadta a helyét"),
                                    ("checked_in", "megérkezett"),
                                    ("undone", "az érkezést visszavonták"),
                                ],
                                default="",
                                max_length=10,
                                verbose_name="miért ért véget",
                            ),
                        ),
                        ("until", models.DateTimeField(blank=True, null=True, verbose_name="eddig áll a hely")),
                        ("is_confirmed", models.BooleanField(default=False, verbose_name="megerősítette a címét")),
                        ("is_invited", models.BooleanField(default=False, verbose_name="meghívott")),
                        ("group", models.UUIDField(blank=True, null=True, verbose_name="csoport")),
                        ("is_whole", models.BooleanField(default=False, verbose_name="a csoport csak együtt jön")),
                        (
                            "code",
                            models.CharField(
                                default=events.registration.models.registration.new_code,
                                editable=False,
                                max_length=8,
                                unique=True,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kód",
                            ),
                        ),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik cím")),
                        ("wants_company", models.BooleanField(default=False, verbose_name="útitársat keres")),
                        ("gave_feedback", models.BooleanField(default=False, verbose_name="adott visszajelzést")),
                        (
                            "registered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki vette fel",
                            ),
                        ),
                        (
                            "arrived_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="jelentkezett"
                            ),
                        ),
                        (
                            "forgotten_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="törölve"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jelentkezés",
                        "verbose_name_plural": "jelentkezések",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["event", "state", "id"], name="registration_state"),
                            models.Index(fields=["event", "sort_key", "id"], name="registration_order"),
                            models.Index(
                                condition=models.Q(("until__isnull", False)),
                                fields=["until"],
                                name="registration_until",
                            ),
                            models.Index(fields=["email"], name="registration_email"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="registration_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("state__in", ("received", "confirmed", "offered", "attended", "waiting")),
                                    models.Q(("email", ""), _negated=True),
                                ),
                                fields=("event", "email", "folded"),
                                name="registration_once_while_live",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        ["received", "confirmed", "offered", "waiting", "cancelled", "attended"],
                                    )
                                ),
                                name="registration_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state", "cancelled"), ("ended", ""), _connector="OR"),
                                name="registration_ended_when_cancelled",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RegistrationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.registration",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "institution",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
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
                        (
                            "county",
                            models.ForeignKey(
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
                        (
                            "form",
                            models.CharField(
                                choices=[("onsite", "helyszínen"), ("online", "online")],
                                default="onsite",
                                max_length=10,
                                verbose_name="részvétel",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "megvan a helye"),
                                    ("offered", "felajánlottuk a helyet"),
                                    ("waiting", "várólistán"),
                                    ("cancelled", "lemondva"),
                                    ("attended", "ott volt"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "ended",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("arrived", "jelentkezett"),
                                    ("promoted", "felszabadult egy hely"),
                                    ("confirmed", "megerősítette a címét"),
                                    ("accepted", "elfogadta a helyet"),
                                    ("declined", "nem kérte a helyet"),
                                    ("expired", "lejárt a felajánlás"),
                                    ("lapsed", "nem erősítette meg a címét"),
                                    ("self", "lemondta"),
                                    ("staff", "a szervező vette le"),
                                    ("event", "az esemény elmarad"),
                                    ("handed", "átadta a helyét"),
                                    ("checked_in", "megérkezett"),
                                    ("undone", "az érkezést visszavonták"),
                                ],
                                default="",
                                max_length=10,
                                verbose_name="miért ért véget",
                            ),
                        ),
                        ("until", models.DateTimeField(blank=True, null=True, verbose_name="eddig áll a hely")),
                        ("is_confirmed", models.BooleanField(default=False, verbose_name="megerősítette a címét")),
                        ("is_invited", models.BooleanField(default=False, verbose_name="meghívott")),
                        ("group", models.UUIDField(blank=True, null=True, verbose_name="csoport")),
                        ("is_whole", models.BooleanField(default=False, verbose_name="a csoport csak együtt jön")),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik cím")),
                        ("wants_company", models.BooleanField(default=False, verbose_name="útitársat keres")),
                        (
                            "registered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki vette fel",
                            ),
                        ),
                        (
                            "arrived_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="jelentkezett"
                            ),
                        ),
                        (
                            "forgotten_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="törölve"),
                        ),
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
                    name="SeatMove",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="moves",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="seat_moves",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "before",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "megvan a helye"),
                                    ("offered", "felajánlottuk a helyet"),
                                    ("waiting", "várólistán"),
                                    ("cancelled", "lemondva"),
                                    ("attended", "ott volt"),
                                ],
                                max_length=10,
                                verbose_name="előtte",
                            ),
                        ),
                        (
                            "after",
                            models.CharField(
                                choices=[
                                    ("received", "megerősítésre vár"),
                                    ("confirmed", "megvan a helye"),
                                    ("offered", "felajánlottuk a helyet"),
                                    ("waiting", "várólistán"),
                                    ("cancelled", "lemondva"),
                                    ("attended", "ott volt"),
                                ],
                                max_length=10,
                                verbose_name="utána",
                            ),
                        ),
                        (
                            "cause",
                            models.CharField(
                                choices=[
                                    ("arrived", "jelentkezett"),
                                    ("promoted", "felszabadult egy hely"),
                                    ("confirmed", "megerősítette a címét"),
                                    ("accepted", "elfogadta a helyet"),
                                    ("declined", "nem kérte a helyet"),
                                    ("expired", "lejárt a felajánlás"),
                                    ("lapsed", "nem erősítette meg a címét"),
                                    ("self", "lemondta"),
                                    ("staff", "a szervező vette le"),
                                    ("event", "az esemény elmarad"),
                                    ("handed", "átadta a helyét"),
                                    ("checked_in", "megérkezett"),
                                    ("undone", "az érkezést visszavonták"),
                                ],
                                max_length=10,
                                verbose_name="miért",
                            ),
                        ),
                        ("taken", models.PositiveIntegerField(verbose_name="foglalt hely utána")),
                        ("capacity", models.PositiveIntegerField(null=True, verbose_name="férőhely akkor")),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki által",
                            ),
                        ),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="mikor")),
                    ],
                    options={
                        "verbose_name": "helymozgás",
                        "verbose_name_plural": "helymozgások",
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("capacity", None),
                                    ("taken__lte", models.F("capacity")),
                                    models.Q(
                                        ("after__in", ("received", "confirmed", "offered", "attended")), _negated=True
                                    ),
                                    ("before__in", ("received", "confirmed", "offered", "attended")),
                                    _connector="OR",
                                ),
                                name="move_within_capacity",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Feedback",
                    fields=[
                        (
                            "uuid",
                            models.UUIDField(
                                default=uuid.uuid4,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                                verbose_name="azonosító",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="feedback",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "useful",
                            models.PositiveSmallIntegerField(
                                choices=[(5, "nagyon"), (4, "inkább igen"), (3, "is-is"), (2, "kevéssé"), (1, "nem")],
                                verbose_name="Hasznos volt?",
                            ),
                        ),
                        (
                            "welcome",
                            models.PositiveSmallIntegerField(
                                choices=[(5, "nagyon"), (4, "inkább igen"), (3, "is-is"), (2, "kevéssé"), (1, "nem")],
                                verbose_name="Jól érezte magát?",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                default="",
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="Mit mondana még?",
                            ),
                        ),
                        ("is_released", models.BooleanField(default=False, verbose_name="kiadva")),
                    ],
                    options={
                        "verbose_name": "visszajelzés",
                        "verbose_name_plural": "visszajelzések",
                        "ordering": ["uuid"],
                    },
                ),
                migrations.CreateModel(
                    name="Pledge",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pledges",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="events.session",
                                verbose_name="programpont",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="pledges",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        (
                            "words",
                            models.CharField(
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="Ezt kipróbálom",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "made_on",
                            models.DateField(
                                db_default=django.db.models.functions.datetime.Now(), verbose_name="mikor"
                            ),
                        ),
                        (
                            "kept",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "még nem tudjuk"),
                                    ("yes", "tartja"),
                                    ("partly", "részben"),
                                    ("no", "nem"),
                                ],
                                default="",
                                max_length=10,
                                verbose_name="tartja-e egy év múlva",
                            ),
                        ),
                        (
                            "taken_up",
                            models.BooleanField(default=False, verbose_name="a mentor felvette a látogatás témái közé"),
                        ),
                    ],
                    options={
                        "verbose_name": "felajánlás",
                        "verbose_name_plural": "felajánlások",
                        "ordering": ["-pk"],
                        "indexes": [models.Index(fields=["county", "-id"], name="pledge_county")],
                    },
                ),
                migrations.CreateModel(
                    name="PledgeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.pledge",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
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
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        (
                            "words",
                            models.CharField(
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="Ezt kipróbálom",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
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
                        (
                            "made_on",
                            models.DateField(
                                db_default=django.db.models.functions.datetime.Now(), verbose_name="mikor"
                            ),
                        ),
                        (
                            "kept",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "még nem tudjuk"),
                                    ("yes", "tartja"),
                                    ("partly", "részben"),
                                    ("no", "nem"),
                                ],
                                default="",
                                max_length=10,
                                verbose_name="tartja-e egy év múlva",
                            ),
                        ),
                        (
                            "taken_up",
                            models.BooleanField(default=False, verbose_name="a mentor felvette a látogatás témái közé"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Companion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "asker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="asked",
                                to="events.registration",
                                verbose_name="ki",
                            ),
                        ),
                        (
                            "asked",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="asked_by",
                                to="events.registration",
                                verbose_name="kivel",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "útitárs",
                        "verbose_name_plural": "útitársak",
                        "constraints": [models.UniqueConstraint(fields=("asker", "asked"), name="companion_once")],
                    },
                ),
                migrations.CreateModel(
                    name="Arrival",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="arrivals",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="arrivals",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
                            ),
                        ),
                        ("device", models.UUIDField(blank=True, null=True, verbose_name="melyik telefon")),
                        ("at", models.DateTimeField(verbose_name="mikor")),
                        (
                            "received_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="beérkezett"
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki által",
                            ),
                        ),
                        (
                            "same_as",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="others",
                                to="events.arrival",
                                verbose_name="ugyanaz, mint",
                            ),
                        ),
                        (
                            "undone_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="visszavonva"),
                        ),
                    ],
                    options={
                        "verbose_name": "érkezés",
                        "verbose_name_plural": "érkezések",
                        "ordering": ["at", "pk"],
                        "indexes": [models.Index(fields=["event", "at"], name="arrival_event")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("same_as", None), ("undone_at", None)),
                                fields=("registration",),
                                name="arrival_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventInvitation",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="invitations",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("invited", "meghívtuk"),
                                    ("registered", "jelentkezett"),
                                    ("declined", "nem jön"),
                                ],
                                default="invited",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik cím")),
                        (
                            "invited_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki hívta meg",
                            ),
                        ),
                        (
                            "invited_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor hívtuk meg"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "meghívás eseményre",
                        "verbose_name_plural": "meghívások eseményre",
                        "ordering": ["pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("email", ""), _negated=True),
                                fields=("event", "email"),
                                name="eventinvitation_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventInvitationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.eventinvitation",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("invited", "meghívtuk"),
                                    ("registered", "jelentkezett"),
                                    ("declined", "nem jön"),
                                ],
                                default="invited",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        ("link_version", models.PositiveIntegerField(default=1, verbose_name="hányadik cím")),
                        (
                            "invited_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki hívta meg",
                            ),
                        ),
                        (
                            "invited_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor hívtuk meg"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OrganiserMessage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="organiser_messages",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "subject",
                            models.CharField(
                                max_length=150, validators=[institutions.base.text.one_line], verbose_name="tárgy"
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                max_length=5000, validators=[institutions.base.text.plain_text], verbose_name="szöveg"
                            ),
                        ),
                        ("number", models.PositiveIntegerField(default=0, verbose_name="hány címzett")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki küldte",
                            ),
                        ),
                        (
                            "sent_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor küldte"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szervező levele",
                        "verbose_name_plural": "szervezők levelei",
                        "ordering": ["-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="OrganiserMessageEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.organisermessage",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "subject",
                            models.CharField(
                                max_length=150, validators=[institutions.base.text.one_line], verbose_name="tárgy"
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                max_length=5000, validators=[institutions.base.text.plain_text], verbose_name="szöveg"
                            ),
                        ),
                        ("number", models.PositiveIntegerField(default=0, verbose_name="hány címzett")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki küldte",
                            ),
                        ),
                        (
                            "sent_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="mikor küldte"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Question",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="questions",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "words",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="kérdés"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("text", "szöveg"), ("choice", "választás"), ("yes_no", "igen vagy nem")],
                                default="text",
                                max_length=10,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "options",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="válaszok, soronként egy",
                            ),
                        ),
                        (
                            "purpose",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért kérdezzük?",
                            ),
                        ),
                        (
                            "kept_days",
                            models.PositiveSmallIntegerField(
                                db_default=30,
                                default=30,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(365),
                                ],
                                verbose_name="ennyi napig őrizzük a válaszokat az esemény után",
                            ),
                        ),
                        ("is_required", models.BooleanField(db_default=False, default=False, verbose_name="kötelező")),
                    ],
                    options={
                        "verbose_name": "kérdés a jelentkezőknek",
                        "verbose_name_plural": "kérdések a jelentkezőknek",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="QuestionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.question",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "words",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="kérdés"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("text", "szöveg"), ("choice", "választás"), ("yes_no", "igen vagy nem")],
                                default="text",
                                max_length=10,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "options",
                            models.TextField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="válaszok, soronként egy",
                            ),
                        ),
                        (
                            "purpose",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="miért kérdezzük?",
                            ),
                        ),
                        (
                            "kept_days",
                            models.PositiveSmallIntegerField(
                                db_default=30,
                                default=30,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(365),
                                ],
                                verbose_name="ennyi napig őrizzük a válaszokat az esemény után",
                            ),
                        ),
                        ("is_required", models.BooleanField(db_default=False, default=False, verbose_name="kötelező")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Answer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="answers",
                                to="events.question",
                                verbose_name="kérdés",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="answers",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                max_length=1000, validators=[institutions.base.text.plain_text], verbose_name="válasz"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "válasz",
                        "verbose_name_plural": "válaszok",
                        "ordering": ["question__position", "question"],
                        "constraints": [
                            models.UniqueConstraint(fields=("question", "registration"), name="answer_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionQuota",
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="quotas",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "session",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="quota",
                                to="events.session",
                                verbose_name="programpont",
                            ),
                        ),
                        ("seats", models.PositiveIntegerField(verbose_name="férőhely")),
                    ],
                    options={
                        "verbose_name": "programpont férőhelye",
                        "verbose_name_plural": "programpontok férőhelye",
                        "ordering": ["pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionQuotaEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.sessionquota",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.event",
                                verbose_name="esemény",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.session",
                                verbose_name="programpont",
                            ),
                        ),
                        ("seats", models.PositiveIntegerField(verbose_name="férőhely")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionSeat",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "quota",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="wishes",
                                to="events.sessionquota",
                                verbose_name="programpont",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="session_seats",
                                to="events.registration",
                                verbose_name="jelentkezés",
                            ),
                        ),
                        (
                            "is_granted",
                            models.BooleanField(db_default=False, default=False, verbose_name="megvan a helye"),
                        ),
                    ],
                    options={
                        "verbose_name": "hely egy programponton",
                        "verbose_name_plural": "helyek a programpontokon",
                        "constraints": [
                            models.UniqueConstraint(fields=("quota", "registration"), name="sessionseat_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CalendarLink",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "user",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="calendar_link",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="felhasználó",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(db_default=1, default=1, verbose_name="hányadik cím")),
                        ("is_open", models.BooleanField(db_default=True, default=True, verbose_name="él")),
                    ],
                    options={
                        "verbose_name": "személyes naptár címe",
                        "verbose_name_plural": "személyes naptárak címe",
                    },
                ),
                migrations.CreateModel(
                    name="CalendarLinkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.calendarlink",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="felhasználó",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(db_default=1, default=1, verbose_name="hányadik cím")),
                        ("is_open", models.BooleanField(db_default=True, default=True, verbose_name="él")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Course",
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
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        ("slug", models.SlugField(max_length=80, unique=True, verbose_name="cím az oldal címében")),
                        (
                            "hours",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="óra",
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
                                verbose_name="a szöveg nyelve",
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
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                        (
                            "qualifies",
                            models.BooleanField(
                                db_default=False,
                                default=False,
                                help_text="A mentorképzés ilyen.",
                                verbose_name="aki elvégzi, mentor lehet",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képzés",
                        "verbose_name_plural": "képzések",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["sort_key", "id"], name="course_order"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="course_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CourseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.course",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        ("slug", models.SlugField(db_index=False, max_length=80, verbose_name="cím az oldal címében")),
                        (
                            "hours",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="óra",
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
                                verbose_name="a szöveg nyelve",
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
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                        (
                            "qualifies",
                            models.BooleanField(
                                db_default=False,
                                default=False,
                                help_text="A mentorképzés ilyen.",
                                verbose_name="aki elvégzi, mentor lehet",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
                            ),
                        ),
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
                    name="CourseText",
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
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.course",
                                verbose_name="képzés",
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
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="leírás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képzés szövege más nyelven",
                        "verbose_name_plural": "képzések szövege más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("course", "language"),
                                name="coursetext_once",
                                violation_error_message="Ezen a nyelven már van szöveg.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CourseTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.coursetext",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
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
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
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
                    name="Module",
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
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="modules",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "hours",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="óra",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("contact", "jelenléti"),
                                    ("elearning", "e-tanulás"),
                                    ("practice", "gyakorlat"),
                                ],
                                default="contact",
                                max_length=10,
                                verbose_name="forma",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "modul",
                        "verbose_name_plural": "modulok",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ModuleEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.module",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "hours",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="óra",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("contact", "jelenléti"),
                                    ("elearning", "e-tanulás"),
                                    ("practice", "gyakorlat"),
                                ],
                                default="contact",
                                max_length=10,
                                verbose_name="forma",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CoursePerson",
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
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="people",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="courses",
                                to="mentors.speaker",
                                verbose_name="ki",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[("author", "szerző"), ("reviewer", "lektor"), ("teacher", "oktató")],
                                max_length=10,
                                verbose_name="szerepe",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képzés közreműködője",
                        "verbose_name_plural": "képzések közreműködői",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("course", "speaker", "role"),
                                name="courseperson_once",
                                violation_error_message="Ebben a szerepben már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CoursePersonEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.courseperson",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.speaker",
                                verbose_name="ki",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[("author", "szerző"), ("reviewer", "lektor"), ("teacher", "oktató")],
                                max_length=10,
                                verbose_name="szerepe",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuideOfCourse",
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
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="guide_links",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "guide",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="course_links",
                                to="mentors.guide",
                                verbose_name="módszertani útmutató",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képzés útmutatója",
                        "verbose_name_plural": "képzések útmutatói",
                        "ordering": ["position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("course", "guide"),
                                name="guideofcourse_once",
                                violation_error_message="Ez az útmutató már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuideOfCourseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.guideofcourse",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "guide",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.guide",
                                verbose_name="módszertani útmutató",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CourseRun",
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
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="runs",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="helyszín"
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="első nap",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="utolsó nap",
                            ),
                        ),
                        (
                            "contact_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="jelenléti óra",
                            ),
                        ),
                        (
                            "elearning_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="e-tanulási óra",
                            ),
                        ),
                        (
                            "applies_from",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="ettől lehet jelentkezni",
                            ),
                        ),
                        (
                            "applies_until",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="eddig lehet jelentkezni",
                            ),
                        ),
                        (
                            "seats",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="férőhely",
                            ),
                        ),
                        (
                            "notes",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tudnivalók",
                            ),
                        ),
                        (
                            "told_certified",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="tanúsítványt kapott, ahogy közölték"
                            ),
                        ),
                        (
                            "told_certified_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="mikor kapták",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
                            ),
                        ),
                        (
                            "marks_revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="eredmények változata"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "képzés indítása",
                        "verbose_name_plural": "képzések indításai",
                        "ordering": ["-starts_on", "-pk"],
                        "indexes": [models.Index(fields=["-starts_on", "-id"], name="courserun_newest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="courserun_ends_after_start",
                                violation_error_message="Az utolsó nap nem lehet az első előtt.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("applies_from", None), ("applies_until", None)),
                                    ("applies_until__gte", models.F("applies_from")),
                                    _connector="OR",
                                ),
                                name="courserun_applies_both_days",
                                violation_error_message="A jelentkezésnek eleje és vége is legyen, az eleje előbb.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CourseRunEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.courserun",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.course",
                                verbose_name="képzés",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="helyszín"
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="első nap",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="utolsó nap",
                            ),
                        ),
                        (
                            "contact_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="jelenléti óra",
                            ),
                        ),
                        (
                            "elearning_hours",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="e-tanulási óra",
                            ),
                        ),
                        (
                            "applies_from",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="ettől lehet jelentkezni",
                            ),
                        ),
                        (
                            "applies_until",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="eddig lehet jelentkezni",
                            ),
                        ),
                        (
                            "seats",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(1000),
                                ],
                                verbose_name="férőhely",
                            ),
                        ),
                        (
                            "notes",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="tudnivalók",
                            ),
                        ),
                        (
                            "told_certified",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="tanúsítványt kapott, ahogy közölték"
                            ),
                        ),
                        (
                            "told_certified_on",
                            models.DateField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="mikor kapták",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
                            ),
                        ),
                        (
                            "marks_revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="eredmények változata"
                            ),
                        ),
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
                    name="RunTeacher",
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
                            "run",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="teachers",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="runs_taught",
                                to="mentors.speaker",
                                verbose_name="oktató",
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                help_text="Ide küldjük a hivatkozást, amellyel fiók nélkül is beírhatja, ki volt ott.",
                                max_length=254,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "indítás oktatója",
                        "verbose_name_plural": "indítások oktatói",
                        "ordering": ["pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("run", "speaker"),
                                name="runteacher_once",
                                violation_error_message="Már fel van véve oktatónak.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RunTeacherEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.runteacher",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.speaker",
                                verbose_name="oktató",
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RunModule",
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
                            "run",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="modules",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "module",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="held",
                                to="events.module",
                                verbose_name="modul",
                            ),
                        ),
                        (
                            "held_on",
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
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hol",
                            ),
                        ),
                        (
                            "marked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="beírva"),
                        ),
                    ],
                    options={
                        "verbose_name": "modul az indításban",
                        "verbose_name_plural": "modulok az indításban",
                        "ordering": ["module__position", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("run", "module"),
                                name="runmodule_once",
                                violation_error_message="Ez a modul már fel van véve.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RunModuleEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.runmodule",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "module",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.module",
                                verbose_name="modul",
                            ),
                        ),
                        (
                            "held_on",
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
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="hol",
                            ),
                        ),
                        (
                            "marked_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="beírva"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Enrolment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                            "name",
                            models.CharField(
                                max_length=200,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.people.models.person_name.no_address,
                                ],
                                verbose_name="név",
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "run",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="enrolments",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="enrolments",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="fiók",
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.county",
                                verbose_name="megye, ahol dolgozik",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miért jelentkezik",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                editable=False,
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("applied", "jelentkezett"),
                                    ("waiting", "várólistán"),
                                    ("accepted", "felvettük"),
                                    ("declined", "nem vettük fel"),
                                    ("withdrawn", "visszalépett"),
                                    ("completed", "elvégezte"),
                                ],
                                default="applied",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki döntött",
                            ),
                        ),
                        (
                            "tests_passed",
                            models.BooleanField(blank=True, null=True, verbose_name="a tesztek megvannak"),
                        ),
                        ("exam_passed", models.BooleanField(blank=True, null=True, verbose_name="a vizsga megvan")),
                        (
                            "override_reason",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="felmentés indoka",
                            ),
                        ),
                        (
                            "completed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="elvégezte"),
                        ),
                        ("applied_at", models.DateTimeField(auto_now_add=True, verbose_name="jelentkezett")),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
                        (
                            "content_hash",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jelentkezés képzésre",
                        "verbose_name_plural": "jelentkezések képzésre",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["run", "sort_key", "id"], name="enrolment_order"),
                            models.Index(fields=["run", "state", "id"], name="enrolment_state"),
                            models.Index(
                                condition=models.Q(("email", ""), _negated=True),
                                fields=["email"],
                                name="enrolment_email",
                            ),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="enrolment_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("state__in", ("applied", "waiting", "accepted", "completed")),
                                    models.Q(("email", ""), _negated=True),
                                ),
                                fields=("run", "email", "folded"),
                                name="enrolment_once_while_live",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        ["applied", "waiting", "accepted", "declined", "withdrawn", "completed"],
                                    )
                                ),
                                name="enrolment_state_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EnrolmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.enrolment",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "run",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.courserun",
                                verbose_name="indítás",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="fiók",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye, ahol dolgozik",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                editable=False,
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("applied", "jelentkezett"),
                                    ("waiting", "várólistán"),
                                    ("accepted", "felvettük"),
                                    ("declined", "nem vettük fel"),
                                    ("withdrawn", "visszalépett"),
                                    ("completed", "elvégezte"),
                                ],
                                default="applied",
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ki döntött",
                            ),
                        ),
                        (
                            "tests_passed",
                            models.BooleanField(blank=True, null=True, verbose_name="a tesztek megvannak"),
                        ),
                        ("exam_passed", models.BooleanField(blank=True, null=True, verbose_name="a vizsga megvan")),
                        (
                            "override_reason",
                            models.CharField(
                                blank=True,
                                max_length=300,
                                validators=[institutions.base.text.one_line],
                                verbose_name="felmentés indoka",
                            ),
                        ),
                        (
                            "completed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="elvégezte"),
                        ),
                        ("applied_at", models.DateTimeField(auto_now_add=True, verbose_name="jelentkezett")),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
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
                    name="Attendance",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "enrolment",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="attendances",
                                to="events.enrolment",
                                verbose_name="résztvevő",
                            ),
                        ),
                        (
                            "module",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attendances",
                                to="events.module",
                                verbose_name="modul",
                            ),
                        ),
                        (
                            "attended",
                            models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="jelen volt (óra)"),
                        ),
                        (
                            "credited",
                            models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="elismert (óra)"),
                        ),
                        (
                            "marked_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="events.runteacher",
                                verbose_name="ki írta be",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jelenlét",
                        "verbose_name_plural": "jelenlétek",
                        "ordering": ["module__position", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("enrolment", "module"), name="attendance_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.attendance",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "enrolment",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.enrolment",
                                verbose_name="résztvevő",
                            ),
                        ),
                        (
                            "module",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.module",
                                verbose_name="modul",
                            ),
                        ),
                        (
                            "attended",
                            models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="jelen volt (óra)"),
                        ),
                        (
                            "credited",
                            models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name="elismert (óra)"),
                        ),
                        (
                            "marked_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.runteacher",
                                verbose_name="ki írta be",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PortfolioItem",
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
                            "enrolment",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="portfolio",
                                to="events.enrolment",
                                verbose_name="résztvevő",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "upload",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="portfolio",
                                to="institutions.upload",
                                verbose_name="fájl",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                        ("added_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                    ],
                    options={
                        "verbose_name": "portfólió darabja",
                        "verbose_name_plural": "portfólió darabjai",
                        "ordering": ["-added_at", "-pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PortfolioItemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.portfolioitem",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "enrolment",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.enrolment",
                                verbose_name="résztvevő",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "upload",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="fájl",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="mentors.visit",
                                verbose_name="látogatás",
                            ),
                        ),
                        ("added_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Campaign",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "year",
                            models.PositiveSmallIntegerField(
                                unique=True,
                                validators=[
                                    django.core.validators.MinValueValidator(2000),
                                    django.core.validators.MaxValueValidator(2199),
                                ],
                                verbose_name="év",
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="első nap",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="utolsó nap",
                            ),
                        ),
                        (
                            "joins_from",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="ettől lehet csatlakozni",
                            ),
                        ),
                        (
                            "joins_until",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="eddig lehet csatlakozni",
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
                                verbose_name="a szöveg nyelve",
                            ),
                        ),
                        (
                            "motto",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="mottó"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="felhívás",
                            ),
                        ),
                        (
                            "themes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("generations", "Nemzedékek találkozása"),
                                        ("volunteering", "Önkéntesség, kaláka"),
                                        ("local_values", "Helyi értékek, hagyományok"),
                                        ("newcomers", "Befogadó közösségek"),
                                        ("solidarity", "Egymást segítők"),
                                        ("environment", "Környezetünk, közös tereink"),
                                        ("health", "Mozgás, egészség"),
                                        ("creativity", "Közös alkotás, művészet"),
                                        ("learning", "Egymástól tanulunk"),
                                        ("public_life", "Közéletünk, közös döntéseink"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="az év témái",
                            ),
                        ),
                        (
                            "call",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="campaign",
                                to="institutions.upload",
                                verbose_name="felhívás",
                            ),
                        ),
                        (
                            "told_joiners",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="csatlakozók, ahogy közölték",
                            ),
                        ),
                        (
                            "told_programmes",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="programok, ahogy közölték",
                            ),
                        ),
                        (
                            "told_settlements",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="települések, ahogy közölték",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "Közösségek Hete",
                        "verbose_name_plural": "Közösségek Hete évei",
                        "ordering": ["-year"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="campaign_ends_after_start",
                                violation_error_message="Az utolsó nap nem lehet az első előtt.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("joins_until__gte", models.F("joins_from"))),
                                name="campaign_joins_until_after_from",
                                violation_error_message="A csatlakozás vége nem lehet az eleje előtt.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CampaignEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.campaign",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "year",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(2000),
                                    django.core.validators.MaxValueValidator(2199),
                                ],
                                verbose_name="év",
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="első nap",
                            ),
                        ),
                        (
                            "ends_on",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="utolsó nap",
                            ),
                        ),
                        (
                            "joins_from",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="ettől lehet csatlakozni",
                            ),
                        ),
                        (
                            "joins_until",
                            models.DateField(
                                validators=[
                                    django.core.validators.MinValueValidator(datetime.date(1900, 1, 1)),
                                    django.core.validators.MaxValueValidator(datetime.date(2199, 12, 31)),
                                ],
                                verbose_name="eddig lehet csatlakozni",
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
                                verbose_name="a szöveg nyelve",
                            ),
                        ),
                        (
                            "motto",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="mottó"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="felhívás",
                            ),
                        ),
                        (
                            "themes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("generations", "Nemzedékek találkozása"),
                                        ("volunteering", "Önkéntesség, kaláka"),
                                        ("local_values", "Helyi értékek, hagyományok"),
                                        ("newcomers", "Befogadó közösségek"),
                                        ("solidarity", "Egymást segítők"),
                                        ("environment", "Környezetünk, közös tereink"),
                                        ("health", "Mozgás, egészség"),
                                        ("creativity", "Közös alkotás, művészet"),
                                        ("learning", "Egymástól tanulunk"),
                                        ("public_life", "Közéletünk, közös döntéseink"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="az év témái",
                            ),
                        ),
                        (
                            "call",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="felhívás",
                            ),
                        ),
                        (
                            "told_joiners",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="csatlakozók, ahogy közölték",
                            ),
                        ),
                        (
                            "told_programmes",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="programok, ahogy közölték",
                            ),
                        ),
                        (
                            "told_settlements",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="települések, ahogy közölték",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(
                                db_default=False, default=False, editable=False, verbose_name="nyilvános"
                            ),
                        ),
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
                    name="CampaignText",
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
                            "campaign",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="events.campaign",
                                verbose_name="Közösségek Hete",
                            ),
                        ),
                        (
                            "motto",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="mottó"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="felhívás",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "Közösségek Hete szövege más nyelven",
                        "verbose_name_plural": "Közösségek Hete szövegei más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("campaign", "language"),
                                name="campaigntext_once",
                                violation_error_message="Ezen a nyelven már van szöveg.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CampaignTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.campaigntext",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
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
                            "campaign",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.campaign",
                                verbose_name="Közösségek Hete",
                            ),
                        ),
                        (
                            "motto",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="mottó"
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="felhívás",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Joiner",
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
                            "uuid",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="azonosító"),
                        ),
                        (
                            "campaign",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="joiners",
                                to="events.campaign",
                                verbose_name="Közösségek Hete",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("institution", "intézmény"),
                                    ("community", "közösség"),
                                    ("municipality", "önkormányzat"),
                                    ("civil", "civil szervezet"),
                                    ("culture", "kulturális szervezet"),
                                    ("education", "oktatási, kutatási szervezet"),
                                    ("authority", "állami szerv"),
                                    ("company", "vállalkozás"),
                                    ("other", "egyéb"),
                                ],
                                max_length=12,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="joiners",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="joiners",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település külföldön",
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
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="joiners",
                                to="institutions.body",
                                verbose_name="szervezet",
                            ),
                        ),
                        (
                            "contact_name",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                validators=[institutions.base.text.one_line],
                                verbose_name="kapcsolattartó",
                            ),
                        ),
                        (
                            "email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.one_line],
                                verbose_name="e-mail-cím",
                            ),
                        ),
                        (
                            "contact_consent",
                            models.BooleanField(default=False, verbose_name="a kapcsolattartó nyilvános lehet"),
                        ),
                        (
                            "said_via_mentor",
                            models.BooleanField(blank=True, null=True, verbose_name="mentor hívására csatlakozik"),
                        ),
                        (
                            "brought_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        (
                            "via_mentor",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.db.models.functions.comparison.Coalesce(
                                    "said_via_mentor",
                                    models.Q(("brought_by__isnull", False)),
                                    output_field=models.BooleanField(),
                                ),
                                output_field=models.BooleanField(),
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="felvette",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                editable=False,
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
                        (
                            "content_hash",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("joined_at", models.DateTimeField(auto_now_add=True, verbose_name="csatlakozott")),
                        (
                            "report_asked_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="megkérdeztük, milyen volt"
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "csatlakozó",
                        "verbose_name_plural": "csatlakozók",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["campaign", "sort_key", "id"], name="joiner_order"),
                            models.Index(fields=["campaign", "county"], name="joiner_county"),
                            models.Index(fields=["campaign", "settlement", "folded"], name="joiner_like"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="joiner_folded", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JoinerEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.joiner",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "name",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="név"
                            ),
                        ),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "campaign",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.campaign",
                                verbose_name="Közösségek Hete",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("institution", "intézmény"),
                                    ("community", "közösség"),
                                    ("municipality", "önkormányzat"),
                                    ("civil", "civil szervezet"),
                                    ("culture", "kulturális szervezet"),
                                    ("education", "oktatási, kutatási szervezet"),
                                    ("authority", "állami szerv"),
                                    ("company", "vállalkozás"),
                                    ("other", "egyéb"),
                                ],
                                max_length=12,
                                verbose_name="típus",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település külföldön",
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
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.body",
                                verbose_name="szervezet",
                            ),
                        ),
                        (
                            "contact_consent",
                            models.BooleanField(default=False, verbose_name="a kapcsolattartó nyilvános lehet"),
                        ),
                        (
                            "said_via_mentor",
                            models.BooleanField(blank=True, null=True, verbose_name="mentor hívására csatlakozik"),
                        ),
                        (
                            "brought_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentor",
                            ),
                        ),
                        (
                            "via_mentor",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.db.models.functions.comparison.Coalesce(
                                    "said_via_mentor",
                                    models.Q(("brought_by__isnull", False)),
                                    output_field=models.BooleanField(),
                                ),
                                output_field=models.BooleanField(),
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="felvette",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                editable=False,
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "link_version",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="hányadik hivatkozás"
                            ),
                        ),
                        ("joined_at", models.DateTimeField(auto_now_add=True, verbose_name="csatlakozott")),
                        (
                            "report_asked_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="megkérdeztük, milyen volt"
                            ),
                        ),
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
                    name="Programme",
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
                            "campaign",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="programmes",
                                to="events.campaign",
                                verbose_name="Közösségek Hete",
                            ),
                        ),
                        (
                            "joiner",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="programmes",
                                to="events.joiner",
                                verbose_name="csatlakozó",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a program címe",
                            ),
                        ),
                        (
                            "theme",
                            models.CharField(
                                choices=[
                                    ("generations", "Nemzedékek találkozása"),
                                    ("volunteering", "Önkéntesség, kaláka"),
                                    ("local_values", "Helyi értékek, hagyományok"),
                                    ("newcomers", "Befogadó közösségek"),
                                    ("solidarity", "Egymást segítők"),
                                    ("environment", "Környezetünk, közös tereink"),
                                    ("health", "Mozgás, egészség"),
                                    ("creativity", "Közös alkotás, művészet"),
                                    ("learning", "Egymástól tanulunk"),
                                    ("public_life", "Közéletünk, közös döntéseink"),
                                ],
                                max_length=20,
                                verbose_name="téma",
                            ),
                        ),
                        (
                            "description",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miről szól",
                            ),
                        ),
                        (
                            "date",
                            models.DateField(
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
                            "place",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="helyszín"
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="programmes",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="programmes",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "city",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település külföldön",
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
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        ("is_open", models.BooleanField(default=True, verbose_name="bárki jöhet")),
                        (
                            "accessibility",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("step_free", "akadálymentes bejutás"),
                                        ("accessible_toilet", "akadálymentes mosdó"),
                                        ("hearing_loop", "indukciós hurok"),
                                        ("sign_language", "jelnyelvi tolmács"),
                                        ("easy_to_read", "könnyen érthető nyelv"),
                                        ("quiet", "csendes hely, ahová félre lehet vonulni"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="akadálymentesség",
                            ),
                        ),
                        (
                            "ages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("children", "gyerekek (0–13)"),
                                        ("youth", "fiatalok (14–25)"),
                                        ("adults", "felnőttek"),
                                        ("seniors", "idősek"),
                                        ("families", "családok"),
                                    ],
                                    max_length=10,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="kiknek szól",
                            ),
                        ),
                        (
                            "picture",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.upload",
                                verbose_name="kép",
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "ellenőrzésre vár"),
                                    ("accepted", "elfogadva"),
                                    ("returned", "visszakérdezve"),
                                    ("declined", "elutasítva"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="received",
                                editable=False,
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ellenőrizte",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="felvette",
                            ),
                        ),
                        (
                            "received_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="beérkezett"
                            ),
                        ),
                        (
                            "accepted_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="elfogadva"),
                        ),
                        (
                            "reported_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="beszámolt"),
                        ),
                        (
                            "participants",
                            models.PositiveIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000000)],
                                verbose_name="hányan vettek részt",
                            ),
                        ),
                        (
                            "helpers",
                            models.PositiveIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000000)],
                                verbose_name="hányan segítettek",
                            ),
                        ),
                        (
                            "sentence",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="egy mondat arról, milyen volt",
                            ),
                        ),
                        (
                            "outcome_picture",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.upload",
                                verbose_name="kép a programról",
                            ),
                        ),
                        (
                            "outcome_alt",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="legutóbb változott")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "searched",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.Fold(
                                    django.db.models.functions.text.Concat(
                                        "title",
                                        models.Value(" "),
                                        "place",
                                        models.Value(" "),
                                        "description",
                                        output_field=models.TextField(),
                                    )
                                ),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "from_time",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.db.models.functions.comparison.Coalesce(
                                    "start_time", models.Value(datetime.time(0, 0), output_field=models.TimeField())
                                ),
                                output_field=models.TimeField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "program",
                        "verbose_name_plural": "programok",
                        "ordering": ["date", "from_time", "pk"],
                        "indexes": [
                            models.Index(fields=["campaign", "date", "from_time", "id"], name="programme_soonest"),
                            models.Index(fields=["campaign", "state", "county"], name="programme_of_county"),
                            models.Index(fields=["campaign", "settlement"], name="programme_settlement"),
                            models.Index(
                                condition=models.Q(("state", "received")),
                                fields=["county", "received_at"],
                                name="programme_waiting",
                            ),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["searched"], name="programme_searched", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ["returned", "declined"]), _negated=True),
                                    models.Q(("state_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="programme_reason_where_needed",
                                violation_error_message="Írja meg az okát.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProgrammeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="events.programme",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "campaign",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.campaign",
                                verbose_name="Közösségek Hete",
                            ),
                        ),
                        (
                            "joiner",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="events.joiner",
                                verbose_name="csatlakozó",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="a program címe",
                            ),
                        ),
                        (
                            "theme",
                            models.CharField(
                                choices=[
                                    ("generations", "Nemzedékek találkozása"),
                                    ("volunteering", "Önkéntesség, kaláka"),
                                    ("local_values", "Helyi értékek, hagyományok"),
                                    ("newcomers", "Befogadó közösségek"),
                                    ("solidarity", "Egymást segítők"),
                                    ("environment", "Környezetünk, közös tereink"),
                                    ("health", "Mozgás, egészség"),
                                    ("creativity", "Közös alkotás, művészet"),
                                    ("learning", "Egymástól tanulunk"),
                                    ("public_life", "Közéletünk, közös döntéseink"),
                                ],
                                max_length=20,
                                verbose_name="téma",
                            ),
                        ),
                        (
                            "description",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="miről szól",
                            ),
                        ),
                        (
                            "date",
                            models.DateField(
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
                            "place",
                            models.CharField(
                                max_length=200, validators=[institutions.base.text.one_line], verbose_name="helyszín"
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "county",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.county",
                                verbose_name="megye",
                            ),
                        ),
                        (
                            "city",
                            models.CharField(
                                blank=True,
                                max_length=80,
                                validators=[institutions.base.text.one_line],
                                verbose_name="település külföldön",
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
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        ("is_open", models.BooleanField(default=True, verbose_name="bárki jöhet")),
                        (
                            "accessibility",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("step_free", "akadálymentes bejutás"),
                                        ("accessible_toilet", "akadálymentes mosdó"),
                                        ("hearing_loop", "indukciós hurok"),
                                        ("sign_language", "jelnyelvi tolmács"),
                                        ("easy_to_read", "könnyen érthető nyelv"),
                                        ("quiet", "csendes hely, ahová félre lehet vonulni"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="akadálymentesség",
                            ),
                        ),
                        (
                            "ages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("children", "gyerekek (0–13)"),
                                        ("youth", "fiatalok (14–25)"),
                                        ("adults", "felnőttek"),
                                        ("seniors", "idősek"),
                                        ("families", "családok"),
                                    ],
                                    max_length=10,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="kiknek szól",
                            ),
                        ),
                        (
                            "picture",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="kép",
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "ellenőrzésre vár"),
                                    ("accepted", "elfogadva"),
                                    ("returned", "visszakérdezve"),
                                    ("declined", "elutasítva"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="received",
                                editable=False,
                                max_length=10,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_reason",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="indok",
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ellenőrizte",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="felvette",
                            ),
                        ),
                        (
                            "received_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="beérkezett"
                            ),
                        ),
                        (
                            "accepted_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="elfogadva"),
                        ),
                        (
                            "reported_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="beszámolt"),
                        ),
                        (
                            "participants",
                            models.PositiveIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000000)],
                                verbose_name="hányan vettek részt",
                            ),
                        ),
                        (
                            "helpers",
                            models.PositiveIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000000)],
                                verbose_name="hányan segítettek",
                            ),
                        ),
                        (
                            "sentence",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="egy mondat arról, milyen volt",
                            ),
                        ),
                        (
                            "outcome_picture",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="kép a programról",
                            ),
                        ),
                        (
                            "outcome_alt",
                            models.CharField(
                                blank=True,
                                max_length=400,
                                validators=[institutions.base.text.one_line],
                                verbose_name="mi látszik a képen?",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="legutóbb változott")),
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
            ],
        ),
    ]
