int seeds_none;
