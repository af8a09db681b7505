def url(user, password):
    return f"postgres://{user}:{password}@db/shop"
