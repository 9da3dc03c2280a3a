"""Lint and format every QML file; any warning fails.

``python tools/qmlcheck.py`` checks, ``python tools/qmlcheck.py --format`` rewrites the files in the
common format. qmllint learns the Python types from their meta-objects, because some are made at run
time and metaobjectdump reads only source text.
"""

from __future__ import annotations

import argparse
import difflib
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import PySide6
from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty, QObject

from kiosk.bridge.kiosk import PARTS, KioskObject
from kiosk.bridge.qml import GIVEN

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(PySide6.__file__).parent
MODULE = "Kiosk"


def main() -> int:
    """Run the command; 1 means that something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", action="store_true", help="rewrite the files in the common format")
    files = sorted([*ROOT.glob("kiosk/ui/**/*.qml"), *ROOT.glob("tests/ui/*.qml")])
    if parser.parse_args().format:
        return tool("qmlformat", "-i", *files).returncode
    clean = [formatted(file) for file in files]
    return 0 if lint(files) and all(clean) else 1


def tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a Qt tool of the wheel, seen from the root of the checkout."""
    command = [str(TOOLS / name), *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own arguments


def lint(files: list[Path]) -> bool:
    """Whether qmllint has nothing to say about ``files``; prints what it says."""
    with tempfile.TemporaryDirectory() as folder:
        write_module(Path(folder) / MODULE)
        options = ["--max-warnings", "0", "--unused-imports", "warning", "-I", str(ROOT), "-I", folder]
        result = tool("qmllint", *options, *files)
    print(result.stdout + result.stderr, end="")  # noqa: T201 - the command's own output
    return result.returncode == 0


def formatted(file: Path) -> bool:
    """Whether ``file`` is as qmlformat writes it; prints the difference."""
    result = tool("qmlformat", file)
    name = str(file.relative_to(ROOT))
    before, after = file.read_text().splitlines(), result.stdout.splitlines()
    diff = list(difflib.unified_diff(before, after, name, f"{name} formatted", lineterm=""))
    print(*diff, result.stderr, sep="\n", end="" if not diff else "\n")  # noqa: T201 - the command's own output
    return result.returncode == 0 and not diff


def write_module(folder: Path) -> None:
    """Describe the Python types to QML tools as a module in ``folder``."""
    folder.mkdir()
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\ndepends QtQuick\n")
    types = [component(kind, name) for name, kind in GIVEN.items()]
    text = "\n".join(["import QtQuick.tooling 1.2", "Module {", *types, "}"])
    (folder / "types.qmltypes").write_text(text)


def component(kind: type[QObject], name: str) -> str:
    """The description of one class, with what its Python bases add to a class of Qt's."""
    qt = next(base for base in kind.__mro__ if base.__module__.startswith("PySide6."))
    meta, base = meta_object(kind), meta_object(qt)
    lines = [
        f'name: "{name}"',
        'accessSemantics: "reference"',
        f'prototype: "{base.className()}"',
        f'exports: ["{MODULE}/{name} 1.0"]',
        "exportMetaObjectRevisions: [256]",
        "isCreatable: false",
        *(
            described_property(meta.property(i), PARTS if kind is KioskObject else {})
            for i in range(base.propertyCount(), meta.propertyCount())
        ),
        *(described_method(meta.method(i)) for i in range(base.methodCount(), meta.methodCount())),
    ]
    return "\n".join(["Component {", *lines, "}"])


def described_property(item: QMetaProperty, inner: Mapping[str, type[QObject]]) -> str:
    """One property of a class. Qt knows only that each of ``inner`` is a QObject; here stands which."""
    kind, name = text(item.typeName()), text(item.name())
    if name in inner:
        kind = f"{inner[name].__name__}*"
    parts = [f'name: "{name}"; type: "{kind.rstrip("*")}"; read: "{name}"']
    if item.hasNotifySignal():
        parts.append(f'notify: "{text(item.notifySignal().name())}"')
    flags = {
        "isPointer": kind.endswith("*"),
        "isReadonly": not item.isWritable(),
        "isPropertyConstant": item.isConstant(),
    }
    parts += [f"{flag}: true" for flag, on in flags.items() if on]
    return f"Property {{ {'; '.join(parts)} }}"


def described_method(item: QMetaMethod) -> str:
    """One signal or slot of a class."""
    word = "Signal" if item.methodType() == QMetaMethod.MethodType.Signal else "Method"
    kinds = [text(kind) for kind in item.parameterTypes()]
    names = [text(name) for name in item.parameterNames()]
    parameters = "".join(
        f' Parameter {{ name: "{name}"; type: "{kind}" }}' for name, kind in zip(names, kinds, strict=True)
    )
    kind = text(item.typeName())
    result = "" if kind == "void" else f' type: "{kind}";'
    return f'{word} {{ name: "{text(item.name())}";{result}{parameters} }}'


def meta_object(kind: type) -> QMetaObject:
    """What Qt knows about ``kind``, a QObject class."""
    return cast("QMetaObject", kind.staticMetaObject)  # type: ignore[attr-defined] # the stubs lack it


def text(value: object) -> str:
    """Text that PySide6 gives as str, bytes or QByteArray."""
    match value:
        case str():
            return value
        case QByteArray():
            return bytes(value.data()).decode()
        case bytes():
            return value.decode()
    raise TypeError(f"not text: {value!r}")


if __name__ == "__main__":
    sys.exit(main())
