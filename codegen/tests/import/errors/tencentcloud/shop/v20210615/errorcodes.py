# -*- coding: utf8 -*-
# A made-up file.


# The signature does not match.
AUTHFAILURE_SIGNATUREFAILURE = 'AuthFailure.SignatureFailure'

# The shelf is full.
LIMITEXCEEDED_SHELF = 'LimitExceeded.Shelf'

# There is no such shelf.
RESOURCENOTFOUND_SHELF = 'ResourceNotFound.Shelf'
RESOURCENOTFOUND_SHELF_ = 'ResourceNotFound.SHELF'
STRANGE = 'Strange'
