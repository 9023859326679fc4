#!/bin/sh
# The service over HTTP. Start it first, in another window:  npx manumit serve
set -eu
base=${1:-http://localhost:8787}
here=$(dirname "$0")

echo "One supplier, assessed:"
curl --silent --show-error --fail "$base/v1/assessments" \
  --header 'content-type: application/json' \
  --data '{
    "id": "s-1", "name": "Example Kilns", "country": "Pakistan", "description": "brick kiln",
    "workforce": { "advancesRepaidByWork": true }
  }'

echo
echo "A file, screened; the answer streams, one supplier a line, and ends with a summary:"
curl --silent --show-error --fail "$base/v1/screenings" \
  --header 'content-type: text/csv' --header 'accept: application/x-ndjson' \
  --data-binary "@$here/suppliers.csv" | tail -n 1

echo "The same file as a table:"
curl --silent --show-error --fail "$base/v1/screenings" \
  --header 'content-type: text/csv' --header 'accept: text/csv' \
  --data-binary "@$here/suppliers.csv" | head -n 3

echo "A mistake is answered with its place and what was probably meant:"
curl --silent --show-error "$base/v1/assessments" \
  --header 'content-type: application/json' \
  --data '{ "id": "s-1", "name": "Example Kilns", "countrry": "Pakistan" }'
echo
