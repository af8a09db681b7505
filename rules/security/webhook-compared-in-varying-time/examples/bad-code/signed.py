def valid(body, signature):
    expected = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    # finds: security/webhook-compared-in-varying-time "a signature"
    return expected == signature
