#!/usr/bin/env bash
# Imports Rasid's saved objects into Kibana, over older ones of the same ids. One shot; may be repeated.
# Needs: KIBANA_URL, ELASTIC_PASSWORD, SAVED_OBJECTS (a file named *.ndjson).
# Kibana answers 200 also when the import failed, so the body is read.
set -euo pipefail

: "${KIBANA_URL:?}" "${ELASTIC_PASSWORD:?}" "${SAVED_OBJECTS:?}"

escaped() {
  local text=${1//\\/\\\\}
  printf '%s' "${text//\"/\\\"}"
}

for try in 1 2 3 4 5 6 7 8 9 10; do
  answer=$(curl --silent --show-error --max-time 120 --write-out '\n%{http_code}' --config - <<EOF
user = "elastic:$(escaped "$ELASTIC_PASSWORD")"
url = "$KIBANA_URL/api/saved_objects/_import?overwrite=true"
header = "kbn-xsrf: true"
form = "file=@\"$SAVED_OBJECTS\""
EOF
  ) || answer=$'\n000'
  code=${answer##*$'\n'}
  body=${answer%$'\n'*}
  if [[ $code == 200 ]]; then
    if grep -qE '"success": ?true' <<<"$body"; then
      echo "kibana-import: $(grep -oE '"successCount": ?[0-9]+' <<<"$body" | grep -oE '[0-9]+') objects imported"
      exit 0
    fi
    echo "kibana-import: Kibana did not import the objects: $body" >&2
    exit 1
  fi
  if [[ $code == 400 || $code == 401 || $code == 403 || $code == 413 ]]; then
    break
  fi
  sleep "${RETRY_PAUSE:-6}"
done
echo "kibana-import: failed with status $code after $try tries: $body" >&2
exit 1
