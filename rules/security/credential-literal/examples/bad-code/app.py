import hmac
import os

import jwt

# finds: security/credential-literal "`DB_PASSWORD`"
DB_PASSWORD = "hunter{{hex 3}}"

# finds: security/credential-literal "`password`"
def sign_in(user, password="letmein"):
    # finds: security/credential-literal "`password`"
    return password == "opensesame"


# finds: security/credential-literal "`SECRET_KEY`"
app.secret = os.environ.get("SECRET_KEY", "insecure-but-here")

# finds: security/credential-literal "`client_secret`"
session = connect(user="shop", client_secret="b{{alnum 20}}")
other = "shhhh"  # finds: security/credential-literal "`jwt.encode`"
signed = jwt.encode({"sub": 1}, other, algorithm="HS256")
