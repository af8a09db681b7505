@app.route("/webhooks/stripe", methods=["POST"])
def stripe_paid():
    try:
        pay(stripe.Webhook.construct_event(request.data, request.headers["Stripe-Signature"], SECRET))
    except ValueError:
        return "failed", 400
    return "", 200
