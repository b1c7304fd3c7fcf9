"""The twenty counties of Hungary with codes, seats, their names through time, and their place on the tile map.

Codes: the statistical office's county codes, ISO 3166-2:HU, NUTS 2021. Csongrád has been Csongrád-Csanád since
2020-06-04; „vármegye” has been the official word since 2023-01-01.
"""

import datetime

from django.db import migrations

LONG_AGO = datetime.date(1950, 2, 1)
CSANAD = datetime.date(2020, 6, 4)
VARMEGYE = datetime.date(2023, 1, 1)

COUNTIES = [
    # KSH, ISO, NUTS 3, name, seat, row and column on the tile map
    ("01", "HU-BU", "HU110", "Budapest", "", 2, 3),
    ("02", "HU-BA", "HU231", "Baranya", "Pécs", 5, 2),
    ("03", "HU-BK", "HU331", "Bács-Kiskun", "Kecskemét", 3, 4),
    ("04", "HU-BE", "HU332", "Békés", "Békéscsaba", 3, 6),
    ("05", "HU-BZ", "HU311", "Borsod-Abaúj-Zemplén", "Miskolc", 1, 5),
    ("06", "HU-CS", "HU333", "Csongrád-Csanád", "Szeged", 4, 5),
    ("07", "HU-FE", "HU211", "Fejér", "Székesfehérvár", 3, 3),
    ("08", "HU-GS", "HU221", "Győr-Moson-Sopron", "Győr", 2, 1),
    ("09", "HU-HB", "HU321", "Hajdú-Bihar", "Debrecen", 2, 6),
    ("10", "HU-HE", "HU312", "Heves", "Eger", 2, 5),
    ("11", "HU-KE", "HU212", "Komárom-Esztergom", "Tatabánya", 2, 2),
    ("12", "HU-NO", "HU313", "Nógrád", "Salgótarján", 1, 4),
    ("13", "HU-PE", "HU120", "Pest", "Budapest", 2, 4),
    ("14", "HU-SO", "HU232", "Somogy", "Kaposvár", 4, 2),
    ("15", "HU-SZ", "HU323", "Szabolcs-Szatmár-Bereg", "Nyíregyháza", 1, 6),
    ("16", "HU-JN", "HU322", "Jász-Nagykun-Szolnok", "Szolnok", 3, 5),
    ("17", "HU-TO", "HU233", "Tolna", "Szekszárd", 4, 3),
    ("18", "HU-VA", "HU222", "Vas", "Szombathely", 3, 1),
    ("19", "HU-VE", "HU213", "Veszprém", "Veszprém", 3, 2),
    ("20", "HU-ZA", "HU223", "Zala", "Zalaegerszeg", 4, 1),
]
WITHOUT_MENTORS = {"01", "13"}


def names(name: str):
    """The official names of a county, each with its first day."""
    if name == "Budapest":
        return [(LONG_AGO, name)]
    if name == "Csongrád-Csanád":
        return [(LONG_AGO, "Csongrád megye"), (CSANAD, f"{name} megye"), (VARMEGYE, f"{name} vármegye")]
    return [(LONG_AGO, f"{name} megye"), (VARMEGYE, f"{name} vármegye")]


def add_counties(apps, schema_editor):
    County = apps.get_model("institutions", "County")
    CountyName = apps.get_model("institutions", "CountyName")
    for ksh_code, iso_code, nuts_code, name, seat, row, column in COUNTIES:
        county = County.objects.create(
            country="HU",
            ksh_code=ksh_code,
            iso_code=iso_code,
            nuts_code=nuts_code,
            name=name,
            seat=seat,
            in_network=ksh_code not in WITHOUT_MENTORS,
            tile_row=row,
            tile_column=column,
        )
        for valid_from, official in names(name):
            CountyName.objects.create(county=county, name=official, valid_from=valid_from)


class Migration(migrations.Migration):
    dependencies = [("institutions", "0002_tables")]
    operations = [migrations.RunPython(add_counties, migrations.RunPython.noop)]
