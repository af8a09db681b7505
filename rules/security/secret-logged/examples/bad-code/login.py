def open(api_key, settings):
    # finds: security/secret-logged "`api_key`"
    logger.debug("key %s", api_key)
    # finds: security/secret-logged "`settings.db_password`"
    raise ValueError(f"refused {settings.db_password}")
