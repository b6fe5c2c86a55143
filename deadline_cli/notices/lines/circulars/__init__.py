"""Papers from office to office: whom they speak to, what they set to do, what they tell that binds everybody."""
