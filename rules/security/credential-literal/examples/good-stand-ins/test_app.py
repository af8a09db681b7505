def test_sign_in():
    assert sign_in("a", password="hunter2")
