#!/usr/bin/env bash
# Gives Kibana's own user its password, and makes the user of Rasid's services. One shot; may be repeated.
# Templates, indices and roles are made by `rasid search setup --roles`.
# Needs: ELASTICSEARCH_URL, ELASTIC_PASSWORD, KIBANA_SYSTEM_PASSWORD, RASID_USER_PASSWORD. Passwords pass by standard
# input, never by an argument, which other processes could see.
set -euo pipefail

: "${ELASTICSEARCH_URL:?}" "${ELASTIC_PASSWORD:?}" "${KIBANA_SYSTEM_PASSWORD:?}" "${RASID_USER_PASSWORD:?}"

# A text as the inside of a JSON string or of a quoted curl option: backslashes and quotes are escaped.
escaped() {
  local text=${1//\\/\\\\}
  printf '%s' "${text//\"/\\\"}"
}

# METHOD PATH BODY -> the status code; the body of the answer goes to standard error when it is no success.
call() {
  local answer code
  answer=$(curl --silent --show-error --max-time 30 --write-out '\n%{http_code}' --config - <<EOF
user = "elastic:$(escaped "$ELASTIC_PASSWORD")"
request = "$1"
url = "$ELASTICSEARCH_URL$2"
header = "Content-Type: application/json"
data-binary = "$(escaped "$3")"
EOF
  ) || { echo "000"; return; }
  code=${answer##*$'\n'}
  [[ $code == 2* ]] || printf '%s\n' "${answer%$'\n'*}" >&2
  echo "$code"
}

# After a start the node refuses `elastic` for some seconds while it loads its users: try again.
insist() {
  local code try
  for try in 1 2 3 4 5 6 7 8 9 10; do
    code=$(call "$@")
    [[ $code == 2* ]] && return 0
    [[ $code == 400 || $code == 404 ]] && break
    sleep "${RETRY_PAUSE:-3}"
  done
  echo "elasticsearch-setup: $1 $2 failed with status $code after $try tries" >&2
  return 1
}

insist POST /_security/user/kibana_system/_password "{\"password\": \"$(escaped "$KIBANA_SYSTEM_PASSWORD")\"}"
echo "elasticsearch-setup: kibana_system has its password"
insist PUT /_security/user/rasid \
  "{\"password\": \"$(escaped "$RASID_USER_PASSWORD")\", \"roles\": [\"news-writer\"], \"full_name\": \"Rasid services\"}"
echo "elasticsearch-setup: the user rasid has the role news-writer"
