import requests
import urllib.request

session = requests.Session()


def rates(day):
    # finds: security/timeout-missing "`requests.get`"
    page = requests.get("https://rates.example/v1", params={"day": day})
    # finds: security/timeout-missing "`requests.Session.post`"
    session.post("https://rates.example/v1/seen", json={"day": day}, timeout=None)
    # finds: security/timeout-missing "`urllib.request.urlopen`"
    return page.text, urllib.request.urlopen("https://rates.example/days").read()
