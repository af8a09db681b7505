def valid(payload, signature):
    # finds: security/webhook-parsed-body "written again"
    expected = hmac.new(SECRET, json.dumps(payload).encode(), hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)
