import random
import time

import requests


def order(url, body, key):
    # finds: security/rate-limit-ignored "a request is sent again here and 429 is "
    for attempt in range(5):
        try:
            answer = requests.put(url, json=body, timeout=10)
            if answer.ok:
                return answer
        except requests.ConnectionError:
            print("not sent")
        time.sleep(2**attempt + random.random())
