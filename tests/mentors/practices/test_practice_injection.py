"""Forty strings that would like to run, in every text of a practice: text wherever they are shown."""

from html.parser import HTMLParser

import pytest

from mentors.models import GoodPractice
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_consent as consents
from mentors.practices.models.practice_text import SECTIONS

from ... import make

MARK = "xss4711"
RUNS = f"alert('{MARK}')"
STRINGS = [
    f"<script>{RUNS}</script>",
    f"<ScRiPt>{RUNS}</sCrIpT>",
    f"<scr<script>ipt>{RUNS}</scr</script>ipt>",
    f"</title><script>{RUNS}</script>",
    f"</textarea><script>{RUNS}</script>",
    f"</script><script>{RUNS}</script>",
    f"--><script>{RUNS}</script><!--",
    f"]]><script>{RUNS}</script>",
    f'"><script>{RUNS}</script>',
    f"'><script>{RUNS}</script>",
    f'" onmouseover="{RUNS}" x="',
    f"' onfocus='{RUNS}' autofocus x='",
    f"` onclick=`{RUNS}`",
    f"<svg onload={RUNS}>",
    f"<svg/onload={RUNS}>",
    f"<svg><script>{RUNS}</script></svg>",
    f"<body onload={RUNS}>",
    f"<details open ontoggle={RUNS}>",
    f"<video><source onerror={RUNS}></video>",
    f'<iframe src="javascript:{RUNS}"></iframe>',
    f'<iframe srcdoc="<script>{RUNS}</script>"></iframe>',
    f'<object data="javascript:{RUNS}"></object>',
    f'<embed src="javascript:{RUNS}">',
    f'<form action="javascript:{RUNS}"><button>x</button></form>',
    f'<a href="javascript:{RUNS}">x</a>',
    f'<math><a xlink:href="javascript:{RUNS}">x</a></math>',
    f'<base href="javascript:{RUNS}//">',
    f'<meta http-equiv="refresh" content="0;url=javascript:{RUNS}">',
    f"<style>@import 'javascript:{RUNS}';</style>",
    f'<div style="background:url(javascript:{RUNS})">x</div>',
    f"[x](javascript:{RUNS})",
    f"[x](JaVaScRiPt:{RUNS})",
    f"[x](data:text/html,<script>{RUNS}</script>)",
    f"[x](vbscript:{RUNS})",
    f"[x](&#106;avascript:{RUNS})",
    f"<javascript:{RUNS}>",
    f"[x]: javascript:{RUNS}",
    f"&lt;script&gt;{RUNS}&lt;/script&gt;",
    f"\\u003cscript\\u003e{RUNS}",
    f"{{{{ {MARK} }}}}{{% {MARK} %}}<template onx={RUNS}>",
]


class Judge(HTMLParser):
    """What of a page would run, and whether the mark is heard at all."""

    def __init__(self):
        super().__init__()
        self.wrong, self.inside, self.heard = [], "", False

    def handle_starttag(self, tag, attrs):
        self.inside = tag if tag in ("script", "style") and ("type", "application/ld+json") not in attrs else ""
        for name, value in attrs:
            value = (value or "").strip().lower()
            runs = name.startswith("on") or value.startswith(("javascript:", "data:", "vbscript:"))
            if (MARK in value and runs) or name in ("srcdoc", "style"):
                self.wrong.append((tag, name, value))
        if tag in ("base", "embed", "object", "iframe", "math"):
            self.wrong.append((tag, "", ""))

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, data):
        if MARK in data:
            self.heard = True
            if self.inside:
                self.wrong.append((self.inside, "", data))


def judge(page: str) -> Judge:
    found = Judge()
    found.feed(page)
    return found


def test_there_are_forty():
    assert len(set(STRINGS)) == 40
    assert all(judge(text).wrong for text in (STRINGS[0], STRINGS[13], STRINGS[24]))


@pytest.mark.parametrize("text", STRINGS, ids=range(len(STRINGS)))
def test_what_would_run_is_text_wherever_it_is_shown(text, people, client_of):
    editor = people["editor"]
    practice = make.practice(editor, slug="varroest", contact_name=text[:100], contact_consent=True)
    words = dict.fromkeys(SECTIONS, text) | {"title": text[:150], "lead": text}
    plan = [{"what": text, "who": text, "how_long": text}]
    practices.save_text(practice, by=editor, language="hu", revision=1, **words, plan=plan)
    make.practice_photo(practice, editor, alt=text, credit=text)
    make.review(practice, people["expert"], editor)
    make.comment(practice, people["expert"], text=text)
    consent, _is_new = consents.ask(
        GoodPractice.objects.get(pk=practice.pk), by=editor, email="a@example.org", name=text
    )
    link = f"/practices/consent/{consents.token_of(consent)}/"
    asked = client_of(None).get(link).text
    written = consents.text_of(type("Mail", (), {"about": consent.pk, "language": "hu"}))
    consents.answer(consent, state="corrected", signer_name=text[:100], words=text)
    make.publish(GoodPractice.objects.get(pk=practice.pk), editor)
    visitor, at_work = client_of(None), client_of(editor)
    pages = [
        asked,
        client_of(None).get(link).text,
        visitor.get("/practices/varroest/").text,
        visitor.get("/practices/").text,
    ]
    addresses = ("preview/", "text/hu/", "files/", "versions/?one=d1&other=d2")
    pages += [at_work.get(f"/practices/varroest/{address}").text for address in addresses]
    pages += [at_work.get("/practices/desk/").text]
    for page in pages:
        assert (judge(page).wrong, judge(page).heard) == ([], True)
    feed = visitor.get("/practices/feed/").text
    assert f"<script>{RUNS}" not in feed
    assert not written.html
    assert "\n" not in written.subject
    practices.withdraw(practice, by=editor, reason=text, public_reason=text)
    gone = judge(visitor.get("/practices/varroest/").text)
    assert (gone.wrong, gone.heard) == ([], True)
