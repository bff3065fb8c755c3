"""The address of an article: cleaned as it is shown, and canonical as it is compared. It opens no address.

`clean_url` gives the publisher's own address without tracking; `canonical_url` folds what two feeds may write
differently for one page (scheme, `www.`, AMP, order of parameters), and is only ever a key, never shown or fetched.
The list of tracking parameters follows Miniflux's urlcleaner, with the ones of European broadcasters added.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, quote, urljoin, urlsplit

__all__ = ["canonical_url", "clean_url"]

MAX_LENGTH = 2_048

_TRACKING_PREFIXES = (
    "utm_",
    "at_",
    "ns_",
    "mtm_",
    "pk_",
    "hsa_",
    "__hs",
    "_hs",
    "mc_",
    "sc_",
    "vero_",
    "guce_",
    "oly_",
)
_TRACKING = frozenset(
    [
        "fbclid",
        "gclid",
        "gclsrc",
        "dclid",
        "gbraid",
        "wbraid",
        "yclid",
        "ysclid",
        "ymclid",
        "msclkid",
        "twclid",
        "ttclid",
        "igshid",
        "igsh",
        "li_fat_id",
        "epik",
        "rb_clickid",
        "wickedid",
        "s_cid",
        "mkt_tok",
        "trk",
        "trkcampaign",
        "cmp",
        "cmpid",
        "ncid",
        "ocid",
        "smid",
        "xtor",
        "wt_mc",
        "wtmc",
        "wt.mc_id",
        "icid",
        "mbid",
        "guccounter",
        "hsctatracking",
        "_openstat",
        "ref_src",
        "ref_url",
        "soc_src",
        "soc_trk",
        "fb_action_ids",
        "fb_action_types",
        "fb_ref",
        "fb_source",
        "action_object_map",
        "action_type_map",
        "action_ref_map",
        "echobox",
        "tracking_source",
        "trackingid",
        "campaign_id",
        "itm_source",
        "itm_medium",
        "itm_campaign",
        "rss_id",
        "partner_id",
        "__twitter_impression",
        "_ga",
        "_gl",
        "srsltid",
        "dicbo",
        "sharetype",
    ]
)
# These name the way a reader came only when they say so; else they may name what is read.
_REFERRERS = frozenset({"ref", "referrer", "source", "src", "from", "feed", "via", "partner", "traffic_source"})
_REFERRER_VALUES = re.compile(r"(?i)rss|feed|atom|twitter|facebook|social|newsletter|email|whatsapp|telegram")
_AMP_PARAMETERS = frozenset({"amp", "outputtype", "amp_js_v", "usqp"})
_PATH_SAFE = "/:@!$&'()*+,;=~%-._[]|"
_QUERY_SAFE = "/:@!$'()*,;~%-._?[]|=+&"
# An address that is as it should be: lower-case host, no port, no user, everything encoded, no hash-bang.
_PLAIN = re.compile(
    r"(https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+)(/[A-Za-z0-9/:@!$'()*+,;=~%._-]*)?(\?[A-Za-z0-9/:@!$'()*,;~%._?=+&-]*)?(?:#(?!!).*)?$"
)
_SPACES = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x1f\x7f]+")


def clean_url(address: str, base: str = "") -> str:
    """The absolute http or https address that is meant, without tracking and fragment; "" when there is none.

    White space around and line breaks inside go; raw Arabic and other letters are percent-encoded, host names become
    punycode, ports that the scheme implies are dropped. User names and passwords are dropped too.
    """
    plain = _PLAIN.match(address)
    if plain is not None and len(address) <= MAX_LENGTH:
        return plain[1] + (plain[2] or "/") + (_without_tracking(plain[3][1:]) if plain[3] else "")
    address = address.strip()
    if any(character in address for character in "\r\n\t"):
        address = re.sub(r"\s*[\r\n\t]\s*", "", address)
    address = _SPACES.sub("%20", address.strip("\u200b\u200e\u200f\u202a\u202b\u202c\ufeff "))
    if not address:
        return ""  # Joined to the base, nothing would be the base itself.
    if address[:4].lower() == "www.":  # It forgot its scheme; no publisher's folder has such a name.
        address = f"//{address}" if base else f"https://{address}"
    try:
        parts = urlsplit(urljoin(base, address) if base else address)
        port, host = parts.port, _ascii_host(parts.hostname or "")
    except (ValueError, UnicodeError):
        return ""
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not host:
        return ""
    if port is not None and port != (443 if scheme == "https" else 80):
        host = f"{host}:{port}"
    path = quote(parts.path or "/", safe=_PATH_SAFE)
    result = f"{scheme}://{host}{path}" + quote(_without_tracking(parts.query), safe=_QUERY_SAFE)
    if parts.fragment.startswith("!"):  # The old hash-bang addresses carry their path there.
        result += "#" + quote(parts.fragment, safe=_QUERY_SAFE)
    return result if len(result) <= MAX_LENGTH else ""


def _without_tracking(query: str) -> str:
    """The query, which comes without its question mark, with it; "" when nothing is left."""
    kept = "&".join(part for part in query.split("&") if part and not _is_tracking(part))
    return f"?{kept}" if kept else ""


@lru_cache(maxsize=4_096)
def canonical_url(address: str) -> str:
    """The key under which one page is known, however it is linked; "" when this is no address of a page.

    Applying it twice changes nothing.
    """
    cleaned = clean_url(address)
    if not cleaned:
        return ""
    parts = urlsplit(cleaned)
    host = parts.netloc
    for prefix in ("www.", "amp."):
        if host.startswith(prefix) and "." in host[len(prefix) :]:
            host = host[len(prefix) :]
    path = re.sub(r"/{2,}", "/", parts.path)
    path = re.sub(r"(?i)(?:/amp|\.amp|/)+$|^(?:/amp)+(?=/.)", "", path)
    path = re.sub(r"(?i)(?:\.amp)+(?=\.html?$)", "", path)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = sorted(pair for pair in pairs if not _is_amp(*pair))
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in kept)
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"https://{host}{_folded_escapes(path)}" + (f"?{query}" if query else "") + fragment


def _is_amp(name: str, value: str) -> bool:
    return name.lower() in _AMP_PARAMETERS and value.lower() in ("", "1", "true", "amp")


def _is_tracking(part: str) -> bool:
    name, _, value = part.partition("=")
    name = name.lower().lstrip("?").removeprefix("amp;")
    if name in _TRACKING or name.startswith(_TRACKING_PREFIXES):
        return True
    return name in _REFERRERS and _REFERRER_VALUES.search(value) is not None


def _ascii_host(host: str) -> str:
    """The host in lower case and ASCII; IPv6 literals in brackets.

    Raises:
        UnicodeError: a label is empty or too long.
        ValueError: a letter stands in it that no host has.
    """
    if ":" in host:
        return f"[{host}]"
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    if not re.fullmatch(r"[A-Za-z0-9._~%!$&'()*+,;=-]{1,253}", host):
        raise ValueError("no host name")
    return host.lower().rstrip(".")


def _folded_escapes(path: str) -> str:
    return re.sub(r"%[0-9a-fA-F]{2}", lambda found: found[0].upper(), path)
