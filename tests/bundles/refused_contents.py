"""Bags and changes that are refused though their seal is whole, each with its error."""

from qi_desktop.bundles import model
from qi_desktop.security.identity import new_identity
from qi_desktop.storage.contents import digest_of
from tests.bundles.faults import PART, Good, Rows, Spoil
from tests.bundles.resealing import packed_as_it_stands


# ---------------------------------------------------------------------------------------- the bag
def altered(inside: str) -> Spoil:
    def change(good: Good) -> bytes:
        name = f"{good.name}/{inside}"
        content = bytearray(good.files[name])
        content[len(content) // 2] ^= 1
        return good.sealed(packed_as_it_stands({**good.files, name: bytes(content)}))

    return change


def without(inside: str) -> Spoil:
    def change(good: Good) -> bytes:
        files = {name: content for name, content in good.files.items() if name != f"{good.name}/{inside}"}
        return good.sealed(packed_as_it_stands(files))

    return change


def said_otherwise(good: Good) -> bytes:
    content = good.files[f"{good.name}/data/said.json"]
    return good.sealed(packed_as_it_stands({**good.files, f"{good.name}/data/said.json": content + b" "}))


def signed_by_a_stranger(good: Good) -> bytes:
    return good.carrying(good.payload, new_identity("stranger"))


def with_an_unsigned_file(good: Good) -> bytes:
    extra = {f"{good.name}/data/report/x.txt": b"x"}
    ordered = {**good.files, **extra}
    return good.sealed(packed_as_it_stands(ordered))


BAG: Rows = {
    **{
        f"{name} altered": (altered(name), model.BundleAltered)
        for name in (
            f"data/{PART}",
            f"data/attachments/{digest_of(b'An invented page.')}",
            "bagit.txt",
            "bag-info.txt",
            "manifest-sha256.txt",
            "tagmanifest-sha256.txt",
        )
    },
    **{
        f"{name} missing": (without(name), model.BundleAltered)
        for name in (
            f"data/{PART}",
            "data/said.json",
            "bagit.txt",
            "bag-info.txt",
            "manifest-sha256.txt",
            "tagmanifest-sha256.txt",
            "tagmanifest-sha256.txt.sig",
        )
    },
    "data/manifest.json missing": (without("data/manifest.json"), model.BundleMalformed),
    "what is said beside the changes altered": (said_otherwise, model.BundleAltered),
    "the signature altered": (altered("tagmanifest-sha256.txt.sig"), model.BundleSenderUnknown),
    "signed by a stranger": (signed_by_a_stranger, model.BundleSenderUnknown),
    "a file that no list names": (with_an_unsigned_file, model.BundleAltered),
}


# ------------------------------------------------------------------------------ what it carries
def doubled(good: Good) -> bytes:
    return good.replacing(b'"kind":"answer"', b'"kind":"answer","kind":"assessment"')


def nested(good: Good) -> bytes:
    return good.replacing(b'"value":"yes"', b'"value":' + b"[" * 100_000 + b"]" * 100_000)


def nested_a_little(good: Good) -> bytes:
    return good.replacing(b'"value":"yes"', b'"value":' + b"[" * 60 + b"]" * 60)


def valued(text: bytes) -> Spoil:
    return lambda good: good.replacing(b'"value":"yes"', b'"value":' + text)


def misplaced(good: Good) -> bytes:
    return good.carrying({**good.payload, "changes-00003.jsonl": good.payload[PART]})


def sealed_on(good: Good) -> bytes:
    return good.saying(sealed_to=[new_identity("x").card().sealing_key])


def in_the_leads_name(good: Good) -> bytes:
    return good.saying(signing_key=good.lead.bundles.card().signing_key)


def for_others(good: Good) -> bytes:
    own, other = good.inspector.workspace.laptop, good.lead.workspace.laptop
    return good.replacing(own.encode(), other.encode())


CARRIED: Rows = {
    "signed by one and said to be signed by another": (in_the_leads_name, model.BundleSenderUnknown),
    "changes in the name of another": (for_others, model.BundleSpeaksForOthers),
    "a pack from somebody who is not the lead": (
        lambda good: good.saying(kind="pack"),
        model.PackNotFromLead,
    ),
    "a later format": (lambda good: good.saying(format=99), model.BundleNewer),
    "another inspection": (lambda good: good.saying(inspection="other"), model.BundleOtherInspection),
    "sealed to another and sealed on": (sealed_on, model.BundleNotForUs),
    "a manifest without a format": (lambda good: good.saying(format=None), model.BundleMalformed),
    "a manifest with more than it may say": (lambda good: good.saying(more=1), model.BundleMalformed),
    "a manifest of another kind": (lambda good: good.saying(kind="letter"), model.BundleMalformed),
    "a manifest with a text for a number": (lambda good: good.saying(first="1"), model.BundleMalformed),
    "a manifest with a negative number": (lambda good: good.saying(last=-1), model.BundleMalformed),
    "a manifest with numbers for addressees": (
        lambda good: good.saying(addressees=[1]),
        model.BundleMalformed,
    ),
    "a manifest of no day": (lambda good: good.saying(made_at="soon"), model.BundleMalformed),
    "fewer changes than it says": (lambda good: good.saying(changes=99), model.BundleAltered),
    "fewer files than it says": (lambda good: good.saying(attachments=2), model.BundleAltered),
    "changes out of order": (misplaced, model.BundleMalformed),
    "a name given twice": (doubled, model.BundleMalformed),
    "lists in lists": (nested, model.BundleMalformed),
    "lists in lists, not as deep": (nested_a_little, model.BundleMalformed),
    "a huge number": (valued(b"9" * 5000), model.BundleMalformed),
    "a number beyond 64 bits": (valued(b"9223372036854775808"), model.BundleMalformed),
    "an endless number": (valued(b"1e999"), model.BundleMalformed),
    "no number": (valued(b"NaN"), model.BundleMalformed),
    "half of a sign": (valued(rb'"\ud83d"'), model.BundleMalformed),
    "bytes that are no text": (valued(b'"\xff\xfe"'), model.BundleMalformed),
    "a text over two lines": (valued(b'"a\nb"'), model.BundleMalformed),
    "no line at all": (lambda good: good.lined(b"\n"), model.BundleMalformed),
    "a last line without end": (lambda good: good.lined(good.payload[PART][:-1]), model.BundleMalformed),
    "a list for an entry": (lambda good: good.lined(b"[]\n"), model.BundleMalformed),
    "an entry of nobody": (lambda good: good.replacing(b'"laptop"', b'"nobody"'), model.BundleMalformed),
    "a text for a sequence": (
        lambda good: good.replacing(b'"sequence":', b'"sequence":"x","was":'),
        model.BundleMalformed,
    ),
    "what is said is no object": (
        lambda good: good.carrying({**good.payload, "said.json": b"[]"}),
        model.BundleMalformed,
    ),
}
