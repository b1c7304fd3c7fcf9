"""Translations made ready without the system's gettext: a fresh machine has none."""

from .bootstrap import ROOT


def compile_stale(root=ROOT):
    """Compile each catalogue that is newer than its compiled form, and answer how many there were."""
    stale = [source for source in root.glob("locale/*/LC_MESSAGES/*.po") if is_stale(source)]
    for source in stale:
        compile_one(source)
    return len(stale)


def is_stale(source):
    """Say whether a catalogue has no compiled form, or an older one."""
    compiled = source.with_suffix(".mo")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def compile_one(source):
    """Compile one catalogue; its own header rules the plural forms."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with source.open("rb") as file:
        catalogue = read_po(file)
    fresh = source.with_suffix(".mo.new")
    with fresh.open("wb") as file:
        write_mo(file, catalogue)
    # Part of the programs, not of the data: whoever may read the source may read it.
    fresh.chmod(source.stat().st_mode & 0o666)
    fresh.replace(source.with_suffix(".mo"))
