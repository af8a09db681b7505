@app.post("/webhooks/stripe", dependencies=[Depends(signed)])
async def stripe_paid(request: Request):
    pay(await request.json())
