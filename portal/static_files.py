"""Static files for serving: named by their content, compressed once, collected only when something changed."""

import hashlib
import os
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from whitenoise.compress import Compressor
from whitenoise.storage import CompressedManifestStaticFilesStorage

from . import stylesheet

# Maps are for whoever debugs the library, and what the style sheet is joined from is never asked for by itself.
IGNORED = ["*.map", *(f"css/{source}" for source in stylesheet.SOURCES)]
# Brotli takes 20 s for the API page's bundles, which few open: what is this large gets gzip only. Ours is all smaller.
LARGE = 100_000


class SwiftCompressor(Compressor):
    """gzip for every file, brotli for the small ones."""

    def compress(self, path):
        small = os.path.getsize(path) < LARGE
        chosen = self if small else Compressor(use_brotli=False, quiet=True)
        return Compressor.compress(chosen, path)


def without_maps(patterns):
    """Answer the storage's patterns without those that follow `sourceMappingURL`: the maps are left out."""
    kept = ((kind, tuple(rule for rule in rules if "sourceMappingURL" not in str(rule))) for kind, rules in patterns)
    return tuple((kind, rules) for kind, rules in kept if rules)


class Storage(CompressedManifestStaticFilesStorage):
    """The storage that `collectstatic` writes with."""

    patterns = without_maps(CompressedManifestStaticFilesStorage.patterns)
    # Our modules import each other by the names that carry their content, too.
    support_js_module_import_aggregation = True

    def create_compressor(self, **options):
        return SwiftCompressor(**options)


def are_collected():
    """Say whether STATIC_ROOT holds exactly what the sources hold now."""
    return stamp().exists() and stamp().read_text() == fingerprint()


def note_collected():
    """Remember what was collected."""
    stamp().write_text(fingerprint())


def stamp():
    """Answer the file that remembers what was collected."""
    return Path(settings.STATIC_ROOT) / "collected.stamp"


def fingerprint():
    """Name the state of all source files, by their content: the joined style sheet is made anew in each process."""
    state = hashlib.sha256(Path(__file__).read_bytes())
    for finder in get_finders():
        for path, storage in finder.list(IGNORED):
            with storage.open(path) as file:
                state.update(path.encode() + b"\0" + file.read())
    return state.hexdigest()
