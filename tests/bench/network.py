"""A network of any size, made by SQL alone: 18 counties with teams, places, consortia, partners, and N visits in three
years. The same for the same N; the proportions are those of the first network, only the number of visits grows.
"""

from django.db import connection, transaction

PLACES = """
INSERT INTO institutions_settlement (name, status, county_id, population, ksh_code, office_seat)
SELECT c.name || ' ' || n, 'village', c.id, 300 + n * 37 % 2000, NULL, ''
FROM institutions_county c, generate_series(1, 55) n WHERE c.in_network;

INSERT INTO institutions_institution (name, kind, settlement_id, maintainer, address, website, about, status)
SELECT 'Könyvtár ' || n, 'library', s.id, '', '', '', '', 'active'
FROM institutions_settlement s, generate_series(1, 3) n;

INSERT INTO institutions_community (name, settlement_id, is_informal, about, contact_name, contact_email,
    contact_phone, consent_public)
SELECT 'Kör ' || n, s.id, true, '', '', '', '', n = 1 FROM institutions_settlement s, generate_series(1, 2) n;

INSERT INTO institutions_communitystage (community_id, stage, date, note)
SELECT c.id, stage, current_date - 900 + (place * 90 + c.id % 200)::int, ''
FROM institutions_community c,
    unnest(ARRAY['reached', 'contacted', 'offered', 'mentored', 'independent']) WITH ORDINALITY AS s(stage, place)
WHERE place <= (hashint4(c.id::int)::bigint & 1023) % 6;

INSERT INTO institutions_consortium (name, call, project_id, county_id)
SELECT 'Közösségek útja ' || n, 'TOP-5.3.1-16', 'TOP-5.3.1-16-BO1-2017-' || lpad(n::text, 5, '0'), c.id
FROM generate_series(1, 276) n
JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM institutions_county WHERE in_network) c
    ON c.place = n % 18;

INSERT INTO institutions_consortiummember (consortium_id, settlement_id, organisation, is_lead, legal_form)
SELECT c.id, s.id, s.name || ' Önkormányzata', s.place = 1, '' FROM institutions_consortium c
JOIN (SELECT id, name, county_id, row_number() OVER (PARTITION BY county_id ORDER BY id) AS place
      FROM institutions_settlement) s ON s.county_id = c.county_id AND (s.place + c.id) % 12 = 0;
"""

PEOPLE = """
INSERT INTO mentors_user (password, name, email, language, is_active, date_joined)
SELECT '!', 'Bench Mentor ' || n, 'bench' || n || '@example.org', 'hu', true, now() FROM generate_series(1, 62) n;

INSERT INTO mentors_appointment (user_id, role, county_id, valid_from)
SELECT u.id, 'mentor', c.id, current_date - 1200
FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM mentors_user WHERE email LIKE 'bench%') u
JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM institutions_county WHERE in_network) c
    ON c.place = u.place % 18;
"""

VISITS = """
CREATE TEMP TABLE team ON COMMIT DROP AS
SELECT a.user_id, a.county_id, row_number() OVER (ORDER BY a.id) - 1 AS place FROM mentors_appointment a
JOIN mentors_user u ON u.id = a.user_id WHERE u.email LIKE 'bench%%' AND a.role = 'mentor';

CREATE TEMP TABLE spot ON COMMIT DROP AS
SELECT s.id AS settlement_id, s.county_id, m.consortium_id,
    row_number() OVER (PARTITION BY s.county_id ORDER BY s.id) - 1 AS place
FROM institutions_settlement s LEFT JOIN LATERAL (
    SELECT consortium_id FROM institutions_consortiummember WHERE settlement_id = s.id LIMIT 1) m ON true;

INSERT INTO mentors_visit (uuid, mentor_id, county_id, settlement_id, consortium_id, date, method, activities,
    partner_kinds, participants, participants_estimated, summary, result, community_note, state, state_note, revision,
    content_hash, logged_at, changed_at)
SELECT gen_random_uuid(), t.user_id, t.county_id, s.settlement_id, s.consortium_id, day,
    (ARRAY['personal', 'personal', 'personal', 'phone', 'online', 'letter'])[1 + n * 31 %% 6],
    ARRAY['discussion', 'advice'], ARRAY['municipality'], n %% 30, true,
    'Beszélgettünk a faluház jövőjéről, és megnéztük, kik vinnék tovább a közös ügyeket.', '', '',
    CASE WHEN n %% 40 = 0 THEN 'returned' WHEN n %% 50 = 0 THEN 'draft'
         WHEN day > current_date - 20 THEN 'submitted' ELSE 'accepted' END, '', 1, lpad(n::text, 64, '0'), now(), now()
FROM (SELECT n, (hashint4(n)::bigint & 2147483647) AS h, current_date - (n %% 1095)::int AS day
      FROM generate_series(1, %s) n) g
JOIN team t ON t.place = h %% 62
JOIN spot s ON s.county_id = t.county_id AND s.place = (h / 62) %% 48;
"""

PARTNERS = """
INSERT INTO mentors_visitinstitution (visit_id, institution_id)
SELECT v.id, i.id FROM mentors_visit v JOIN LATERAL (
    SELECT id FROM institutions_institution i WHERE i.settlement_id = v.settlement_id ORDER BY id
    OFFSET v.id % 3 LIMIT 1) i ON v.id % 2 = 0;

INSERT INTO mentors_visitcommunity (visit_id, community_id)
SELECT v.id, c.id FROM mentors_visit v JOIN LATERAL (
    SELECT id FROM institutions_community c WHERE c.settlement_id = v.settlement_id ORDER BY id
    OFFSET v.id % 2 LIMIT 1) c ON v.id % 3 = 0;
"""


@transaction.atomic
def fill(visits: int) -> None:
    """Makes the network with that many visits in an empty database."""
    with connection.cursor() as cursor:
        for sql in (PLACES, PEOPLE):
            cursor.execute(sql)
        cursor.execute(VISITS, [visits])
        cursor.execute(PARTNERS)


def analyse() -> None:
    """What autovacuum would have done by now."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
