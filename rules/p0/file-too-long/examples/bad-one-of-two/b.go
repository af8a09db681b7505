package many

func c() {}
