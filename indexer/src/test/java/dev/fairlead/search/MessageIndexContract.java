package dev.fairlead.search;

/// What every index of messages must do.
interface MessageIndexContract
        extends WordSearchContract,
                ChineseSearchContract,
                NumberSearchContract,
                FieldSearchContract,
                HitOrderContract,
                FacetContract,
                SuggestionContract,
                SearchAccessContract,
                HitContract,
                IndexWritingContract,
                HostileIndexContract {}
