import random
import time

import requests


def order(url, body, key):
    # finds: security/write-retried-without-idempotency-key "what is created here may be created twic"
    for attempt in range(5):
        try:
            answer = requests.post(url, json=body, timeout=10)
            if answer.status_code == 429:
                raise BusyError()
            if answer.ok:
                return answer
        except requests.ConnectionError:
            print("not sent")
        time.sleep(2**attempt + random.random())
