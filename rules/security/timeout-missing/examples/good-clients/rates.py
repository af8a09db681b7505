import requests


def rates(day, **options):
    requests.get("https://rates.example/v1", **options)
    return requests.get("https://rates.example/v1", params={"day": day}, timeout=10)
