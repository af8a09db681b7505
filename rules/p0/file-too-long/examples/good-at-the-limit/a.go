package many

func A() {}
