"""Good practices: texts, versions, the shelf, word pairs."""

import django.contrib.postgres.fields
import django.contrib.postgres.functions
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import institutions.base.named
import institutions.base.text
import mentors.practices.models.synonym
from institutions.base.operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("mentors", "0005_handovers"),
    ]
    replaces = [
        ("mentors", "0003_good_practices"),
        ("mentors", "0006_practice_slugs"),
        ("mentors", "0010_one_line"),
        ("mentors", "0020_practice_keys"),
    ]

    operations = [
        AtOnce(
            operations=[
                migrations.CreateModel(
                    name="GoodPractice",
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
                                choices=[("practice", "jó gyakorlat"), ("model_project", "mintaprojekt")],
                                default="practice",
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "field",
                            models.CharField(
                                choices=[
                                    ("library", "könyvtár"),
                                    ("museum", "múzeum"),
                                    ("culture_house", "közművelődés"),
                                ],
                                max_length=20,
                                verbose_name="terület",
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
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "settlement_size",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("under_500", "500 fő alatt"),
                                    ("under_1000", "500–1000 fő"),
                                    ("under_3000", "1000–3000 fő"),
                                    ("under_10000", "3000–10 000 fő"),
                                    ("over_10000", "10 000 fő felett"),
                                ],
                                max_length=20,
                                verbose_name="a település mérete",
                            ),
                        ),
                        (
                            "started",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2100),
                                ],
                                verbose_name="melyik évben indult",
                            ),
                        ),
                        (
                            "themes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("community_development", "közösségfejlesztés"),
                                        ("volunteering", "önkéntesség"),
                                        ("social_involvement", "társadalmiasítás"),
                                        ("equal_opportunities", "esélyegyenlőség"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="témák",
                            ),
                        ),
                        (
                            "target_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("children", "gyerekek"),
                                        ("youth", "fiatalok"),
                                        ("adults", "felnőttek"),
                                        ("elderly", "idősek"),
                                        ("families", "családok"),
                                        ("newcomers", "beköltözők"),
                                        ("former_residents", "elszármazottak"),
                                        ("tourists", "turisták"),
                                        ("roma", "romák"),
                                        ("nationalities", "nemzetiségek"),
                                        ("disadvantaged", "hátrányos helyzetűek"),
                                        ("blind", "vakok és gyengénlátók"),
                                        ("deaf", "siketek és nagyothallók"),
                                        ("disabled", "fogyatékossággal élők"),
                                        ("professionals", "szakemberek"),
                                        ("everyone", "mindenki"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="kiknek szól",
                            ),
                        ),
                        (
                            "cost_band",
                            models.CharField(
                                choices=[
                                    ("none", "pénz nélkül"),
                                    ("low", "200 ezer forint alatt"),
                                    ("medium", "200 ezer – 1 millió forint"),
                                    ("high", "1 millió forint felett"),
                                ],
                                max_length=10,
                                verbose_name="költség egy évben",
                            ),
                        ),
                        (
                            "staff_needed",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="hány segítő kell hozzá",
                            ),
                        ),
                        (
                            "accepts_study_visits",
                            models.BooleanField(default=False, verbose_name="fogad tanulmányutat"),
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
                            "contact_email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail",
                            ),
                        ),
                        (
                            "contact_phone",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="telefon",
                            ),
                        ),
                        (
                            "contact_consent",
                            models.BooleanField(
                                default=False, verbose_name="a kapcsolattartó hozzájárult, hogy az oldalon szerepeljen"
                            ),
                        ),
                        (
                            "uuid",
                            models.UUIDField(
                                db_default=django.contrib.postgres.functions.RandomUUID(),
                                editable=False,
                                unique=True,
                                verbose_name="azonosító",
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(
                                max_length=120,
                                unique=True,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="címe a weben",
                            ),
                        ),
                        (
                            "collected_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="collected_practices",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="begyűjtötte",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("collected", "begyűjtve"),
                                    ("draft", "piszkozat"),
                                    ("institution_consented", "az intézmény hozzájárult"),
                                    ("county_review", "megyei ellenőrzésen"),
                                    ("expert_review", "lektornál"),
                                    ("published", "közzétéve"),
                                    ("revised", "átdolgozva közzétéve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=25,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="megjelent")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="visszavonva")),
                        (
                            "content_hash",
                            models.CharField(
                                blank=True,
                                db_default="",
                                max_length=64,
                                validators=[institutions.base.text.one_line],
                                verbose_name="tartalom lenyomata",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="felvéve")),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "verbose_name": "jó gyakorlat",
                        "verbose_name_plural": "jó gyakorlatok",
                        "ordering": ["-changed_at", "-pk"],
                        "indexes": [models.Index(fields=["-changed_at", "-id"], name="practice_latest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "collected",
                                            "draft",
                                            "institution_consented",
                                            "county_review",
                                            "expert_review",
                                            "published",
                                            "revised",
                                            "withdrawn",
                                        ],
                                    )
                                ),
                                name="practice_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ("published", "revised")), _negated=True),
                                    ("published_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="practice_published_has_date",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GoodPracticeEvent",
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
                                to="mentors.goodpractice",
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
                            "kind",
                            models.CharField(
                                choices=[("practice", "jó gyakorlat"), ("model_project", "mintaprojekt")],
                                default="practice",
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "field",
                            models.CharField(
                                choices=[
                                    ("library", "könyvtár"),
                                    ("museum", "múzeum"),
                                    ("culture_house", "közművelődés"),
                                ],
                                max_length=20,
                                verbose_name="terület",
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
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "settlement_size",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("under_500", "500 fő alatt"),
                                    ("under_1000", "500–1000 fő"),
                                    ("under_3000", "1000–3000 fő"),
                                    ("under_10000", "3000–10 000 fő"),
                                    ("over_10000", "10 000 fő felett"),
                                ],
                                max_length=20,
                                verbose_name="a település mérete",
                            ),
                        ),
                        (
                            "started",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2100),
                                ],
                                verbose_name="melyik évben indult",
                            ),
                        ),
                        (
                            "themes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("community_development", "közösségfejlesztés"),
                                        ("volunteering", "önkéntesség"),
                                        ("social_involvement", "társadalmiasítás"),
                                        ("equal_opportunities", "esélyegyenlőség"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="témák",
                            ),
                        ),
                        (
                            "target_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("children", "gyerekek"),
                                        ("youth", "fiatalok"),
                                        ("adults", "felnőttek"),
                                        ("elderly", "idősek"),
                                        ("families", "családok"),
                                        ("newcomers", "beköltözők"),
                                        ("former_residents", "elszármazottak"),
                                        ("tourists", "turisták"),
                                        ("roma", "romák"),
                                        ("nationalities", "nemzetiségek"),
                                        ("disadvantaged", "hátrányos helyzetűek"),
                                        ("blind", "vakok és gyengénlátók"),
                                        ("deaf", "siketek és nagyothallók"),
                                        ("disabled", "fogyatékossággal élők"),
                                        ("professionals", "szakemberek"),
                                        ("everyone", "mindenki"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="kiknek szól",
                            ),
                        ),
                        (
                            "cost_band",
                            models.CharField(
                                choices=[
                                    ("none", "pénz nélkül"),
                                    ("low", "200 ezer forint alatt"),
                                    ("medium", "200 ezer – 1 millió forint"),
                                    ("high", "1 millió forint felett"),
                                ],
                                max_length=10,
                                verbose_name="költség egy évben",
                            ),
                        ),
                        (
                            "staff_needed",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="hány segítő kell hozzá",
                            ),
                        ),
                        (
                            "accepts_study_visits",
                            models.BooleanField(default=False, verbose_name="fogad tanulmányutat"),
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
                            "contact_email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail",
                            ),
                        ),
                        (
                            "contact_phone",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="telefon",
                            ),
                        ),
                        (
                            "contact_consent",
                            models.BooleanField(
                                default=False, verbose_name="a kapcsolattartó hozzájárult, hogy az oldalon szerepeljen"
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(
                                db_index=False,
                                max_length=120,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="címe a weben",
                            ),
                        ),
                        (
                            "collected_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="begyűjtötte",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("collected", "begyűjtve"),
                                    ("draft", "piszkozat"),
                                    ("institution_consented", "az intézmény hozzájárult"),
                                    ("county_review", "megyei ellenőrzésen"),
                                    ("expert_review", "lektornál"),
                                    ("published", "közzétéve"),
                                    ("revised", "átdolgozva közzétéve"),
                                    ("withdrawn", "visszavonva"),
                                ],
                                default="draft",
                                max_length=25,
                                verbose_name="állapot",
                            ),
                        ),
                        (
                            "state_note",
                            models.TextField(
                                blank=True,
                                max_length=1000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="megjegyzés az állapothoz",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="megjelent")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="visszavonva")),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="felvéve")),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                            "title",
                            models.CharField(
                                max_length=160, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=600,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bevezető",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "story",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honnan indult",
                            ),
                        ),
                        (
                            "steps",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="lépések",
                            ),
                        ),
                        (
                            "people",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="emberek",
                            ),
                        ),
                        (
                            "things",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eszközök",
                            ),
                        ),
                        (
                            "money",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="pénz",
                            ),
                        ),
                        (
                            "partners",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="partnerek",
                            ),
                        ),
                        (
                            "results",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eredmények",
                            ),
                        ),
                        (
                            "sustainability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="fenntarthatóság",
                            ),
                        ),
                        (
                            "transferability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="átvehetőség",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "author",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="practice_texts",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szerző",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "verbose_name": "jó gyakorlat szövege",
                        "verbose_name_plural": "jó gyakorlatok szövegei",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("practice", "language"), name="practicetext_one_per_language"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PracticeTextEvent",
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
                                to="mentors.practicetext",
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
                            "language",
                            models.CharField(
                                choices=[("hu", "Magyar"), ("en", "English")],
                                default="hu",
                                max_length=5,
                                verbose_name="nyelv",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                max_length=160, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=600,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bevezető",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "story",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honnan indult",
                            ),
                        ),
                        (
                            "steps",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="lépések",
                            ),
                        ),
                        (
                            "people",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="emberek",
                            ),
                        ),
                        (
                            "things",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eszközök",
                            ),
                        ),
                        (
                            "money",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="pénz",
                            ),
                        ),
                        (
                            "partners",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="partnerek",
                            ),
                        ),
                        (
                            "results",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eredmények",
                            ),
                        ),
                        (
                            "sustainability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="fenntarthatóság",
                            ),
                        ),
                        (
                            "transferability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="átvehetőség",
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
                        ("revision", models.PositiveIntegerField(default=1, verbose_name="változat")),
                        (
                            "author",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szerző",
                            ),
                        ),
                        ("changed_at", models.DateTimeField(auto_now=True, verbose_name="módosítva")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PracticeVersion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                            "title",
                            models.CharField(
                                max_length=160, validators=[institutions.base.text.one_line], verbose_name="cím"
                            ),
                        ),
                        (
                            "lead",
                            models.TextField(
                                blank=True,
                                max_length=600,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="bevezető",
                            ),
                        ),
                        (
                            "aim",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="cél",
                            ),
                        ),
                        (
                            "story",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="honnan indult",
                            ),
                        ),
                        (
                            "steps",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="lépések",
                            ),
                        ),
                        (
                            "people",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="emberek",
                            ),
                        ),
                        (
                            "things",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eszközök",
                            ),
                        ),
                        (
                            "money",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="pénz",
                            ),
                        ),
                        (
                            "partners",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="partnerek",
                            ),
                        ),
                        (
                            "results",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="eredmények",
                            ),
                        ),
                        (
                            "sustainability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="fenntarthatóság",
                            ),
                        ),
                        (
                            "transferability",
                            models.TextField(
                                blank=True,
                                max_length=10000,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="átvehetőség",
                            ),
                        ),
                        (
                            "practice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="versions",
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        ("number", models.PositiveIntegerField(verbose_name="változat")),
                        (
                            "author",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="szerző",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="közzétette",
                            ),
                        ),
                        ("published_at", models.DateTimeField(verbose_name="közzétéve")),
                    ],
                    options={
                        "verbose_name": "megjelent változat",
                        "verbose_name_plural": "megjelent változatok",
                        "ordering": ["practice", "language", "-number"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("practice", "language", "number"), name="practiceversion_numbered"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WordPair",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "typed",
                            models.CharField(
                                max_length=40,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.practices.models.synonym.one_word,
                                ],
                                verbose_name="ezt írja be",
                            ),
                        ),
                        (
                            "meant",
                            models.CharField(
                                max_length=40,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.practices.models.synonym.one_word,
                                ],
                                verbose_name="ezt is találja meg",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "szópár",
                        "verbose_name_plural": "szópárok",
                        "ordering": ["typed", "meant"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("typed", "meant"),
                                name="wordpair_once",
                                violation_error_message="Ez a szópár már szerepel a listán.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WordPairEvent",
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
                                to="mentors.wordpair",
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
                            "typed",
                            models.CharField(
                                max_length=40,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.practices.models.synonym.one_word,
                                ],
                                verbose_name="ezt írja be",
                            ),
                        ),
                        (
                            "meant",
                            models.CharField(
                                max_length=40,
                                validators=[
                                    institutions.base.text.one_line,
                                    mentors.practices.models.synonym.one_word,
                                ],
                                verbose_name="ezt is találja meg",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PublishedPractice",
                    fields=[
                        (
                            "kind",
                            models.CharField(
                                choices=[("practice", "jó gyakorlat"), ("model_project", "mintaprojekt")],
                                default="practice",
                                max_length=20,
                                verbose_name="fajta",
                            ),
                        ),
                        (
                            "field",
                            models.CharField(
                                choices=[
                                    ("library", "könyvtár"),
                                    ("museum", "múzeum"),
                                    ("culture_house", "közművelődés"),
                                ],
                                max_length=20,
                                verbose_name="terület",
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
                            "settlement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="institutions.settlement",
                                verbose_name="település",
                            ),
                        ),
                        (
                            "settlement_size",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("under_500", "500 fő alatt"),
                                    ("under_1000", "500–1000 fő"),
                                    ("under_3000", "1000–3000 fő"),
                                    ("under_10000", "3000–10 000 fő"),
                                    ("over_10000", "10 000 fő felett"),
                                ],
                                max_length=20,
                                verbose_name="a település mérete",
                            ),
                        ),
                        (
                            "started",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2100),
                                ],
                                verbose_name="melyik évben indult",
                            ),
                        ),
                        (
                            "themes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("community_development", "közösségfejlesztés"),
                                        ("volunteering", "önkéntesség"),
                                        ("social_involvement", "társadalmiasítás"),
                                        ("equal_opportunities", "esélyegyenlőség"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="témák",
                            ),
                        ),
                        (
                            "target_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("children", "gyerekek"),
                                        ("youth", "fiatalok"),
                                        ("adults", "felnőttek"),
                                        ("elderly", "idősek"),
                                        ("families", "családok"),
                                        ("newcomers", "beköltözők"),
                                        ("former_residents", "elszármazottak"),
                                        ("tourists", "turisták"),
                                        ("roma", "romák"),
                                        ("nationalities", "nemzetiségek"),
                                        ("disadvantaged", "hátrányos helyzetűek"),
                                        ("blind", "vakok és gyengénlátók"),
                                        ("deaf", "siketek és nagyothallók"),
                                        ("disabled", "fogyatékossággal élők"),
                                        ("professionals", "szakemberek"),
                                        ("everyone", "mindenki"),
                                    ],
                                    max_length=30,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="kiknek szól",
                            ),
                        ),
                        (
                            "cost_band",
                            models.CharField(
                                choices=[
                                    ("none", "pénz nélkül"),
                                    ("low", "200 ezer forint alatt"),
                                    ("medium", "200 ezer – 1 millió forint"),
                                    ("high", "1 millió forint felett"),
                                ],
                                max_length=10,
                                verbose_name="költség egy évben",
                            ),
                        ),
                        (
                            "staff_needed",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="hány segítő kell hozzá",
                            ),
                        ),
                        (
                            "accepts_study_visits",
                            models.BooleanField(default=False, verbose_name="fogad tanulmányutat"),
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
                            "contact_email",
                            models.EmailField(
                                blank=True,
                                max_length=254,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="e-mail",
                            ),
                        ),
                        (
                            "contact_phone",
                            models.CharField(
                                blank=True,
                                max_length=40,
                                validators=[institutions.base.text.one_line],
                                verbose_name="telefon",
                            ),
                        ),
                        (
                            "contact_consent",
                            models.BooleanField(
                                default=False, verbose_name="a kapcsolattartó hozzájárult, hogy az oldalon szerepeljen"
                            ),
                        ),
                        (
                            "practice",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="published",
                                serialize=False,
                                to="mentors.goodpractice",
                                verbose_name="jó gyakorlat",
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(
                                max_length=120,
                                unique=True,
                                validators=[institutions.base.text.plain_text],
                                verbose_name="címe a weben",
                            ),
                        ),
                        ("published_at", models.DateTimeField(verbose_name="megjelent")),
                        ("updated_at", models.DateTimeField(verbose_name="utoljára közzétéve")),
                        ("headings", models.JSONField(verbose_name="címek")),
                        ("articles", models.JSONField(verbose_name="szövegek")),
                        (
                            "facets",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=60), size=None, verbose_name="jellemzők"
                            ),
                        ),
                        (
                            "titles",
                            models.TextField(
                                validators=[institutions.base.text.plain_text], verbose_name="minden nyelv címe"
                            ),
                        ),
                        (
                            "folded",
                            models.GeneratedField(
                                db_persist=True,
                                expression=institutions.base.named.Fold("titles"),
                                output_field=models.TextField(),
                            ),
                        ),
                        ("search", django.contrib.postgres.search.SearchVectorField(verbose_name="keresés")),
                    ],
                    options={
                        "verbose_name": "közzétett jó gyakorlat",
                        "verbose_name_plural": "közzétett jó gyakorlatok",
                        "ordering": ["-published_at", "-practice_id"],
                        "indexes": [
                            models.Index(fields=["-published_at", "-practice"], name="published_newest"),
                            django.contrib.postgres.indexes.GinIndex(
                                fastupdate=False, fields=["search"], name="published_search"
                            ),
                            django.contrib.postgres.indexes.GinIndex(
                                fastupdate=False, fields=["facets"], name="published_facets"
                            ),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["folded"], name="published_titles", opclasses=["gin_trgm_ops"]
                            ),
                        ],
                    },
                ),
            ],
        ),
    ]
