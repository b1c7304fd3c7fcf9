"""What a file is, told by its content and never by its name."""

import zipfile
from pathlib import Path

PDF = "pdf"
TYPES = {
    PDF: "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "jpg": "image/jpeg",
}
"""The kinds of files that are kept, by the suffix we give them."""
PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")
MAIN_PARTS = {"pptx": "ppt/presentation.xml", "docx": "word/document.xml"}


def looks_like_picture(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(12).startswith(PICTURES)


def document_suffix(path: Path) -> str | None:
    """The suffix of a document that we keep; None for everything else."""
    with path.open("rb") as file:
        head = file.read(5)
    if head == b"%PDF-":
        return PDF
    return _in_zip(path) if head.startswith(b"PK") else None


def _in_zip(path: Path) -> str | None:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            for suffix, part in MAIN_PARTS.items():
                # With macros it is a program.
                if part in names and not any(name.endswith("vbaProject.bin") for name in names):
                    return suffix
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 100:
                told = archive.read("mimetype").decode("ascii", "replace").strip()
                return next((suffix for suffix in ("odp", "odt") if TYPES[suffix] == told), None)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return None
    return None
