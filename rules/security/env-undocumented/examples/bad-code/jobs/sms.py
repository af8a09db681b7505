import os

# finds: security/env-undocumented "`SMS_SENDER`"
SENDER = os.environ["SMS_SENDER"]
