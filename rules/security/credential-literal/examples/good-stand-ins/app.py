import os

import jwt

PASSWORD = os.environ["PASSWORD"]
SECRET_KEY = os.environ.get("SECRET_KEY", "")
API_KEY = "your-api-key"
TOKEN = "access_token"
PASSWORD_FIELD = "pass-input"
password_hash = "{{hex 64}}"
public_key = "{{alnum 40}}"
secret_path = "/run/secrets/shop"
client_secret = "${CLIENT_SECRET}"
api_key_id = "{{hex 32}}"
token_kind = "bearer"
checksum = "{{hex 40}}"
token = "0f8fad5b-d9cb-469f-a165-70867728950e"
password = "Password is required"
signed = jwt.encode({"sub": 1}, os.environ["JWT_SECRET"], algorithm="HS256")


def sign_in(user, password=None, secret=""):
    return password is not None and secret == "changeme"
