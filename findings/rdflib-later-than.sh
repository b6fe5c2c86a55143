#!/usr/bin/env bash
# rdflib finds 30 February, a moment of 3 February and 24:00 of the 3rd "later than 10 February", and its MAX of days is that 24:00.
#
# Guess before looking: FILTER(?d > "2026-02-10"^^xsd:date) leaves out what cannot be compared with a day, as SPARQL asks: an
# error in a filter is no match. Oxigraph finds 12 February alone. rdflib orders what it cannot compare by the kind of literal
# and takes the order for "greater": the day that is none, a dateTime a week earlier and 2026-02-03T24:00:00, which XML Schema
# has and rdflib cannot read, are later than each day, and none of them is found by "not later". A day of Beijing,
# 2026-02-03+08:00, equals the day without a zone; and xsd:date() of a moment is nothing.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q rdflib==7.6.0 pyoxigraph==0.5.13
"$work/venv/bin/python" - 2>/dev/null <<'PYTHON'
from importlib.metadata import version

import pyoxigraph
import rdflib

NAMES = "PREFIX : <urn:x:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
DATA = NAMES.replace("PREFIX", "@prefix").replace("> ", "> . ") + """
:plain :day "2026-02-03"^^xsd:date . :late :day "2026-02-12"^^xsd:date .
:none :day "2026-02-30"^^xsd:date . :beijing :day "2026-02-03+08:00"^^xsd:date .
:moment :day "2026-02-03T00:00:00+08:00"^^xsd:dateTime . :midnight :day "2026-02-03T24:00:00"^^xsd:dateTime .
"""
graph, store = rdflib.Graph().parse(data=DATA, format="turtle"), pyoxigraph.Store()
store.load(DATA.encode(), format=pyoxigraph.RdfFormat.TURTLE)


def asked(query):
    by_rdflib = {str(value).removeprefix("urn:x:") for row in graph.query(NAMES + query) for value in row}
    by_oxigraph = {row[0].value.removeprefix("urn:x:") for row in store.query(NAMES + query) if row[0] is not None}
    print(query, "\n  rdflib", version("rdflib"), sorted(by_rdflib), "\n  oxigraph", version("pyoxigraph"), sorted(by_oxigraph))
    return by_rdflib, by_oxigraph


find = 'SELECT ?s WHERE { ?s :day ?d FILTER(?d %s "2026-02-%s"^^xsd:date) }'
assert asked(find % (">", "10")) == ({"late", "none", "moment", "midnight"}, {"late"})
assert asked(find % ("<=", "10")) == ({"plain", "beijing"},) * 2
assert asked(find % ("=", "03")) == ({"plain", "beijing"}, {"plain"})
assert asked("SELECT (MAX(?d) AS ?m) WHERE { ?s :day ?d }")[0] == {"2026-02-03T24:00:00"}
assert asked('SELECT (xsd:date("2026-02-03T01:00:00+08:00"^^xsd:dateTime) AS ?x) {}') == (set(), {"2026-02-03+08:00"})
PYTHON
