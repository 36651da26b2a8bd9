"""The JSON Schema in resources is generated from the model and describes what is written."""

import json
from typing import Any

import jsonschema
import msgspec

from hzviewer.model.report import Report, encode
from hzviewer.resources import RESOURCES
from tests.samples import small_report

SCHEMA = RESOURCES / "schema" / "hzviewer-report-1.schema.json"


def generated() -> Any:
    """Return the schema of the model; its choices come in no fixed order, so they are sorted."""

    def in_order(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: sorted(v) if k == "enum" else in_order(v) for k, v in value.items()}
        return [in_order(v) for v in value] if isinstance(value, list | tuple) else value

    return in_order(msgspec.json.schema(Report))


def test_the_schema_is_current() -> None:
    # To make it anew: python -m tests.output.test_schema
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == generated()


def test_a_written_report_fits_the_schema() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(encode(small_report())), schema)


if __name__ == "__main__":
    SCHEMA.write_text(json.dumps(generated(), indent=1) + "\n", encoding="utf-8")
