"""Seals and archives that are refused, each with its error."""

import gzip
import io
import os
import tarfile
from collections.abc import Callable

import pyrage

from qi_desktop.bundles import model
from qi_desktop.bundles.bag import tape
from qi_desktop.bundles.bag.flaws import FILES
from tests.bundles.age_by_hand import body, header, payload
from tests.bundles.faults import Good, Rows, Spoil, a_file


# ---------------------------------------------------------------------------------------- the seal
def cut(size: int) -> Spoil:
    return lambda good: good.content[:size]


def one_bit(place: int) -> Spoil:
    def turned(good: Good) -> bytes:
        content = bytearray(good.content)
        content[place] ^= 1
        return bytes(content)

    return turned


def sealed_to_another(good: Good) -> bytes:
    return pyrage.encrypt(good.packed, [pyrage.x25519.Identity.generate().to_public()])


def with_endless_seal(_: Good) -> bytes:
    return b"age-encryption.org/v1\n" + b"-> X25519 abc\nabc\n" * 5000


SEAL: Rows = {
    "empty": (lambda _: b"", model.BundleEmpty),
    "noise": (lambda _: os.urandom(3000), model.BundleNotSealed),
    "a workspace": (lambda good: good.lead.workspace.path.read_bytes(), model.BundleNotSealed),
    "another format of seal": (lambda _: b"age-encryption.org/v9\nabc\n--- abc\nabc", model.BundleNotSealed),
    "sealed with a passphrase": (
        lambda _: header(f"-> scrypt {'A' * 22} 10\n{body(bytes(32))}").encode() + payload(b"age"),
        model.BundleNotForUs,
    ),
    "sealed to somebody else": (sealed_to_another, model.BundleNotForUs),
    "a seal without end": (with_endless_seal, model.BundleTooLarge),
    "cut after its first word": (cut(10), model.BundleCutShort),
    "cut in its seal": (cut(60), model.BundleCutShort),
    "cut at its end": (cut(-10), model.BundleAltered),
    "a bit turned in what it holds": (one_bit(-40), model.BundleAltered),
    "something after its end": (lambda good: good.content + b"x", model.BundleAltered),
    "nothing sealed": (lambda good: good.sealed(b""), model.BundleCutShort),
    "no bag": (lambda good: good.sealed(b"hello, this is no bag at all"), model.BundleAltered),
    "a bag that ends early": (lambda good: good.sealed(good.packed[:-200]), model.BundleCutShort),
}


# ------------------------------------------------------------------------------------ the archive
def of_type(kind: bytes, **more: object) -> Spoil:
    def wicked(good: Good) -> bytes:
        entry = tarfile.TarInfo(f"{good.name}/data/more")
        entry.type = kind
        for name, value in more.items():
            setattr(entry, name, value)
        return good.adding((entry, b""))

    return wicked


def named(*names: str) -> Spoil:
    return lambda good: good.named(*names)


def absolute(good: Good) -> bytes:
    return good.adding((a_file("/data/x", b"x")[0], b"x"))


def raw(change: Callable[[bytearray], None], part: bytes = b"") -> Spoil:
    """Change the bytes of the archive from one part on; the sum of its heading is made right again."""

    def wicked(good: Good) -> bytes:
        whole = gzip.decompress(good.packed)
        start = whole.find(part) // 512 * 512
        plain = bytearray(whole[start:])
        change(plain)
        plain[148:156] = b" " * 8
        plain[148:156] = b"%06o\0 " % sum(plain[:512])
        return good.sealed(gzip.compress(whole[:start] + bytes(plain)))

    return wicked


def field(start: int, content: bytes) -> Callable[[bytearray], None]:
    def change(plain: bytearray) -> None:
        plain[start : start + len(content)] = content

    return change


def compressed(change: Callable[[bytes], bytes]) -> Spoil:
    return lambda good: good.sealed(change(good.packed))


def bomb(good: Good) -> bytes:
    entry, _ = a_file(f"{good.name}/data/more", b"")
    entry.size = 128 << 20
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=1) as zipped:
        zipped.write(entry.tobuf(tarfile.USTAR_FORMAT))
        for _ in range(128):
            zipped.write(bytes(1 << 20))
    return good.sealed(packed.getvalue())


def bombs_in_bombs(good: Good) -> bytes:
    return good.sealed(gzip.compress(bomb(good)))


def too_many(good: Good) -> bytes:
    block = b"".join(tape.header(f"{good.name}/data/{number}", 0) for number in range(FILES + 10))
    return good.sealed(gzip.compress(block, 1))


def pax(content: bytes) -> Spoil:
    def wicked(good: Good) -> bytes:
        entry = tarfile.TarInfo(f"{good.name}/data/heading")
        entry.type, entry.size = tarfile.XHDTYPE, len(content)
        blocks = entry.tobuf(tarfile.USTAR_FORMAT) + content + bytes(-len(content) % 512)
        plain = gzip.decompress(good.packed)
        return good.sealed(gzip.compress(blocks + plain))

    return wicked


ARCHIVE: Rows = {
    "a path that leads outside": (named("../../outside"), model.BundleUnsafe),
    "a path with a dot": (named("data/./x"), model.BundleUnsafe),
    "an absolute path": (absolute, model.BundleUnsafe),
    "an empty folder name": (named("data//x"), model.BundleUnsafe),
    "a backslash": (named(r"data\..\outside"), model.BundleUnsafe),
    "a drive letter": (named("data/C:evil"), model.BundleUnsafe),
    "a reserved name": (named("data/NUL.txt"), model.BundleUnsafe),
    "a reserved name in small letters": (named("data/com1"), model.BundleUnsafe),
    "a name that ends with a dot": (named("data/x."), model.BundleUnsafe),
    "a name that turns the writing round": (named("data/\u202egpj.exe"), model.BundleUnsafe),
    "a name with a line's end": (named("data/a\nb"), model.BundleUnsafe),
    "a name with an escape": (named("data/%2e%2e"), model.BundleUnsafe),
    "a name with a zero in it": (raw(field(20, b"\0x")), model.BundleUnsafe),
    "a name that is no text": (raw(field(0, b"\xff\xfe")), model.BundleUnsafe),
    "an over-long name": (named("data/" + "x" * 300), model.BundleUnsafe),
    "an over-long path": (named("data/" + "folder/" * 40 + "x"), model.BundleUnsafe),
    "twin names": (named("data/manifest.json"), model.BundleUnsafe),
    "twin names in other letters": (named("data/Manifest.JSON"), model.BundleUnsafe),
    "twin names in another form": (named("data/é", "data/e\u0301"), model.BundleUnsafe),
    "a file that is a folder too": (named("data/manifest.json/x"), model.BundleUnsafe),
    "a second bag": (lambda good: good.adding((a_file("other/data/x", b"")[0], b"")), model.BundleUnsafe),
    "something beside the payload": (named("fetch.txt"), model.BundleUnsafe),
    "a soft link": (of_type(tarfile.SYMTYPE, linkname="../../x"), model.BundleUnsafe),
    "a hard link": (of_type(tarfile.LNKTYPE, linkname="manifest.json"), model.BundleUnsafe),
    "a device of characters": (of_type(tarfile.CHRTYPE), model.BundleUnsafe),
    "a device of blocks": (of_type(tarfile.BLKTYPE), model.BundleUnsafe),
    "a named pipe": (of_type(tarfile.FIFOTYPE), model.BundleUnsafe),
    "a folder": (of_type(tarfile.DIRTYPE), model.BundleUnsafe),
    "a sparse file": (of_type(tarfile.GNUTYPE_SPARSE), model.BundleUnsafe),
    "a long name of GNU": (of_type(tarfile.GNUTYPE_LONGNAME), model.BundleUnsafe),
    "a heading for all files": (of_type(tarfile.XGLTYPE), model.BundleUnsafe),
    "a heading that gives another size": (pax(b"20 size=8589934592\n"), model.BundleUnsafe),
    "a heading that makes a sparse file": (pax(b"22 GNU.sparse.major=1\n"), model.BundleUnsafe),
    "a heading that lies about itself": (pax(b"99 path=x\n"), model.BundleUnsafe),
    "a heading that names a path outside": (pax(b"20 path=../outside\n"), model.BundleUnsafe),
    "a size larger than the file": (raw(field(124, b"00000000777\0"), b"attachments/"), model.BundleAltered),
    "a size smaller than the file": (raw(field(124, b"00000000001\0"), b"attachments/"), model.BundleAltered),
    "a size in another notation": (raw(field(124, b"\x80" + b"\xff" * 11)), model.BundleAltered),
    "a negative size": (raw(field(124, b"-0000000001\0")), model.BundleAltered),
    "a link's name on a plain file": (raw(field(157, b"x")), model.BundleUnsafe),
    "something hidden behind a file": (
        raw(lambda plain: field(512 + int(plain[124:135], 8) + 3, b"x")(plain)),
        model.BundleUnsafe,
    ),
    "something hidden behind the archive": (raw(lambda plain: plain.extend(b"x" * 512)), model.BundleUnsafe),
    "a heading with a wrong sum": (
        compressed(lambda packed: gzip.compress(b"x" + gzip.decompress(packed)[1:])),
        model.BundleAltered,
    ),
    "a second stream behind the first": (compressed(lambda it: it + gzip.compress(b"x")), model.BundleUnsafe),
    "something behind the stream": (compressed(lambda packed: packed + b"x"), model.BundleUnsafe),
    "a lying size of the stream": (compressed(lambda it: it[:-1] + b"\x7f"), model.BundleAltered),
    "a lying sum of the stream": (compressed(lambda it: it[:-8] + bytes(4) + it[-4:]), model.BundleAltered),
    "a name in the stream": (compressed(lambda it: it[:3] + b"\x08" + it[4:]), model.BundleAltered),
    "a compression bomb": (bomb, model.BundleTooLarge),
    "a bomb in a bomb": (bombs_in_bombs, model.BundleUnsafe),
    "a million entries": (too_many, model.BundleTooLarge),
}
