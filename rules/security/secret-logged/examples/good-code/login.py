def open(api_key, password_hash):
    logger.debug("key %s %s", api_key[:4], password_hash)
    raise ValueError("the variable API_KEY is empty")
