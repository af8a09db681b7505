@app.route("/webhooks/plaid", methods=["POST"])
def plaid_item():
    claims = jwt.decode(request.headers["Plaid-Verification"], key, algorithms=["ES256"])
    take(claims, request.get_json())
    return "", 200
