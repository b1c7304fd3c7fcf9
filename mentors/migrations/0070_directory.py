"""The directory of people who appear in public without an account."""

import uuid

import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("mentors", "0069_practice_words"),
        ("institutions", "0070_bodies"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Speaker",
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
                            "sorted_as",
                            models.CharField(
                                blank=True,
                                help_text="Ha nem a családnevével kezdődik: „Condurache, Ovidiu Hristu”.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="így a névsorban",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztás",
                            ),
                        ),
                        (
                            "affiliation",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="munkahely",
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                blank=True,
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
                        (
                            "website",
                            models.URLField(
                                blank=True, validators=[institutions.base.text.plain_text], verbose_name="honlap"
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
                                verbose_name="a bemutatkozás nyelve",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                        (
                            "consent_public",
                            models.BooleanField(
                                default=False, verbose_name="hozzájárult, hogy nyilvános oldala legyen"
                            ),
                        ),
                        (
                            "erased_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="törölve"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.HungarianSortKey(
                                    django.db.models.functions.comparison.Coalesce(
                                        django.db.models.functions.comparison.NullIf("sorted_as", models.Value("")),
                                        "name",
                                    )
                                ),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                        (
                            "picture",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="speaker",
                                to="institutions.upload",
                                verbose_name="arckép",
                            ),
                        ),
                        (
                            "user",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="saját fiókja",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "előadó",
                        "verbose_name_plural": "előadók",
                        "ordering": ["sort_key", "pk"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SpeakerEvent",
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
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "sorted_as",
                            models.CharField(
                                blank=True,
                                help_text="Ha nem a családnevével kezdődik: „Condurache, Ovidiu Hristu”.",
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="így a névsorban",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="beosztás",
                            ),
                        ),
                        (
                            "affiliation",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="munkahely",
                            ),
                        ),
                        (
                            "country",
                            models.CharField(
                                blank=True,
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
                        (
                            "website",
                            models.URLField(
                                blank=True, validators=[institutions.base.text.plain_text], verbose_name="honlap"
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
                                verbose_name="a bemutatkozás nyelve",
                            ),
                        ),
                        (
                            "about",
                            models.TextField(
                                blank=True,
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                        (
                            "consent_public",
                            models.BooleanField(
                                default=False, verbose_name="hozzájárult, hogy nyilvános oldala legyen"
                            ),
                        ),
                        (
                            "erased_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="törölve"),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="mentors.speaker",
                            ),
                        ),
                        (
                            "picture",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.upload",
                                verbose_name="arckép",
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
                                verbose_name="saját fiókja",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SpeakerText",
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
                            "about",
                            models.TextField(
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
                            ),
                        ),
                        (
                            "speaker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="mentors.speaker",
                                verbose_name="előadó",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "bemutatkozás más nyelven",
                        "verbose_name_plural": "bemutatkozások más nyelven",
                        "ordering": ["language"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SpeakerTextEvent",
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
                            "about",
                            models.TextField(
                                max_length=3000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bemutatkozás",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="trail",
                                to="mentors.speakertext",
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
                                verbose_name="előadó",
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
                migrations.AddIndex(
                    model_name="speaker",
                    index=models.Index(fields=["sort_key", "id"], name="speaker_order"),
                ),
                migrations.AddIndex(
                    model_name="speaker",
                    index=django.contrib.postgres.indexes.GinIndex(
                        fields=["folded"], name="speaker_folded", opclasses=["gin_trgm_ops"]
                    ),
                ),
                migrations.AddConstraint(
                    model_name="speaker",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("picture", None), ("consent_public", True), _connector="OR"),
                        name="speaker_picture_with_consent",
                        violation_error_message="Kép csak hozzájárulással lehet.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="speakertext",
                    constraint=models.UniqueConstraint(
                        fields=("speaker", "language"),
                        name="speakertext_once",
                        violation_error_message="Ezen a nyelven már van szöveg.",
                    ),
                ),
            ]
        ),
    ]
