import random
import time

import requests


def order(url, body, key):
    attempt = 0
    # finds: security/retry-unbounded "a request is sent again here until it su"
    while True:
        try:
            answer = requests.put(url, json=body, timeout=10)
            if answer.status_code == 429:
                raise BusyError()
            if answer.ok:
                return answer
        except requests.ConnectionError:
            print("not sent")
        time.sleep(2**attempt + random.random())
        attempt += 1
