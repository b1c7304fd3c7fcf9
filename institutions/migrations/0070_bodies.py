"""Bodies, each kept once, and files that records show."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("institutions", "0061_stage_spans"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="Upload",
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
                            "kind",
                            models.CharField(
                                choices=[("picture", "kép"), ("document", "dokumentum")],
                                max_length=10,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "suffix",
                            models.CharField(
                                max_length=8, validators=[institutions.base.text.one_line], verbose_name="kiterjesztés"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="fájlnév",
                            ),
                        ),
                        ("size", models.PositiveIntegerField(verbose_name="méret")),
                        ("width", models.PositiveIntegerField(blank=True, null=True, verbose_name="szélesség")),
                        ("height", models.PositiveIntegerField(blank=True, null=True, verbose_name="magasság")),
                        ("uploaded_by", models.BigIntegerField(verbose_name="feltöltötte")),
                        ("uploaded_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
                    ],
                    options={
                        "verbose_name": "feltöltött fájl",
                        "verbose_name_plural": "feltöltött fájlok",
                        "ordering": ["pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Body",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "own_name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
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
                                db_default="HU",
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(
                                blank=True,
                                db_default="",
                                default="",
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honlap",
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "community",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="body",
                                to="institutions.community",
                                verbose_name="közösség",
                            ),
                        ),
                        (
                            "institution",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="body",
                                to="institutions.institution",
                                verbose_name="intézmény",
                            ),
                        ),
                        (
                            "settlement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bodies",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szervezet",
                        "verbose_name_plural": "szervezetek",
                        "ordering": ["pk"],
                    },
                ),
                migrations.CreateModel(
                    name="BodyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
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
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "own_name",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                validators=[institutions.base.text.one_line],
                                verbose_name="név",
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
                                db_default="HU",
                                default="HU",
                                max_length=2,
                                verbose_name="ország",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(
                                blank=True,
                                db_default="",
                                default="",
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honlap",
                            ),
                        ),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                db_default=1, default=1, editable=False, verbose_name="változat"
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.community",
                                verbose_name="közösség",
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
                                to="institutions.body",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="UploadEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="azonosító")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("picture", "kép"), ("document", "dokumentum")],
                                max_length=10,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "suffix",
                            models.CharField(
                                max_length=8, validators=[institutions.base.text.one_line], verbose_name="kiterjesztés"
                            ),
                        ),
                        ("size", models.PositiveIntegerField(verbose_name="méret")),
                        ("width", models.PositiveIntegerField(blank=True, null=True, verbose_name="szélesség")),
                        ("height", models.PositiveIntegerField(blank=True, null=True, verbose_name="magasság")),
                        ("uploaded_by", models.BigIntegerField(verbose_name="feltöltötte")),
                        ("uploaded_at", models.DateTimeField(auto_now_add=True, verbose_name="feltöltve")),
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
                                to="institutions.upload",
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
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("community", None),
                                ("institution__isnull", False),
                                ("kind", "institution"),
                                ("own_name", ""),
                                ("settlement", None),
                            ),
                            models.Q(
                                ("community__isnull", False),
                                ("institution", None),
                                ("kind", "community"),
                                ("own_name", ""),
                                ("settlement", None),
                            ),
                            models.Q(
                                ("community", None),
                                ("institution", None),
                                ("kind", "municipality"),
                                ("own_name", ""),
                                ("settlement__isnull", False),
                            ),
                            models.Q(
                                ("community", None),
                                ("institution", None),
                                models.Q(("kind__in", ["institution", "community", "municipality"]), _negated=True),
                                models.Q(("own_name", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="body_of_one_kind",
                        violation_error_message="A szervezet típusához tartozó adat hiányzik vagy nem illik hozzá.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("country", "HU"),
                            models.Q(("community", None), ("institution", None), ("settlement", None)),
                            _connector="OR",
                        ),
                        name="body_abroad_has_no_settlement",
                        violation_error_message="Külföldi szervezetnek nincs magyar települése.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("kind", "municipality")),
                        fields=("settlement",),
                        name="body_municipality_once",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.UniqueConstraint(
                        institutions.base.named.Fold("own_name"),
                        models.F("settlement"),
                        condition=models.Q(("settlement__isnull", False), models.Q(("own_name", ""), _negated=True)),
                        name="body_once_in_settlement",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.UniqueConstraint(
                        institutions.base.named.Fold("own_name"),
                        models.F("country"),
                        condition=models.Q(("settlement", None), models.Q(("own_name", ""), _negated=True)),
                        name="body_once_in_country",
                        violation_error_message="Ez a szervezet ebben az országban már fel van véve.",
                    ),
                ),
            ]
        ),
    ]
