import time

import requests


def order(url, body, key):
    # finds: security/retry-without-backoff "a request is sent again here at once, or"
    for attempt in range(5):
        try:
            answer = requests.put(url, json=body, timeout=10)
            if answer.status_code == 429:
                raise BusyError()
            if answer.ok:
                return answer
        except requests.ConnectionError:
            print("not sent")
        time.sleep(1)
