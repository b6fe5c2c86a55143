"""Constructors of 1 to 34 fields, compiled with this module: a class of records puts its own names into one of them.

Compiling one anew for each class, as typing and dataclasses do, takes longer than the class itself.
"""

# fmt: off
_new = tuple.__new__
READY = (
    lambda _self, a: _new(_self, (a,)),
    lambda _self, a, b: _new(_self, (a, b)),
    lambda _self, a, b, c: _new(_self, (a, b, c)),
    lambda _self, a, b, c, d: _new(_self, (a, b, c, d)),
    lambda _self, a, b, c, d, e: _new(_self, (a, b, c, d, e)),
    lambda _self, a, b, c, d, e, f: _new(_self, (a, b, c, d, e, f)),
    lambda _self, a, b, c, d, e, f, g: _new(_self, (a, b, c, d, e, f, g)),
    lambda _self, a, b, c, d, e, f, g, h: _new(_self, (a, b, c, d, e, f, g, h)),
    lambda _self, a, b, c, d, e, f, g, h, i: _new(_self, (a, b, c, d, e, f, g, h, i)),
    lambda _self, a, b, c, d, e, f, g, h, i, j: _new(_self, (a, b, c, d, e, f, g, h, i, j)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k: _new(_self, (a, b, c, d, e, f, g, h, i, j, k)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m: _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n: _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o: _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C,
            D)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D, E:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D,
            E)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D, E, F:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D,
            E, F)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D, E, F,
        G:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D,
            E, F, G)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D, E, F,
        G, H:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D,
            E, F, G, H)),
    lambda _self, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D, E, F,
        G, H, J:
        _new(_self, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D,
            E, F, G, H, J)),
)
"""By how many fields: the first argument is the class of a named tuple, or the instance that is made."""
