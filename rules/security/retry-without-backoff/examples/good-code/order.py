import random
import time

import requests


def order(url, body, key):
    for attempt in range(5):
        try:
            answer = requests.put(url, json=body, timeout=10)
            if answer.status_code == 429:
                raise BusyError()
            if answer.ok:
                return answer
        except requests.ConnectionError:
            print("not sent")
        time.sleep(2**attempt + random.random())
