import{b as Fs}from"./chunk-OOJM4CTU.js";var P,Lt,Bs,pn,Se,ye,Wt,de,zt,Ge,Ce,Mt,Bn=Symbol.for("pv"),_e={},ce=[],Vs=/^m(i|n|o|s|text|space)$/,Te=Array.isArray,Ft=ce.slice,On=Object.assign;function bn(n){n&&n.parentNode&&n.remove()}function ge(n,t,i,s,r){var l={type:n,props:t,key:i,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Bn,__v:r||++Lt,__i:-1,__u:0};return!r&&P.vnode&&P.vnode(l),l}function f(n){return n.children}function pe(n,t){this.props=n,this.context=t,this.__g=0}function mn(n,t){if(t==null)return n.__&&mn(n.__,n.__i+1);for(var i;t<n.__k.length;t++)if((i=n.__k[t])&&i.__e)return i.__e;return typeof n.type!="function"||n.props.__P?null:mn(n)}function $s(n){var t,i=n.__v,s=i.__e,r=[],l=[],o=n.__P;o&&((t=On({constructor:Bn},i)).__v=i.__v+1,P.vnode&&P.vnode(t),Ie(o,t,i,n.__n,o.namespaceURI,32&i.__u?[s]:null,r,s||mn(i),32&i.__u,l),t.__v=i.__v,t.__.__k[t.__i]=t,Qt(r,t,l),i.__=i.__e=null,t.__e!=s&&Bt(t))}function Bt(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(t){return t&&(n.__e=t.__e)}),Bt(n)}function Ee(n){(8&n.__g||(n.__g|=8,pn.push(n),ye++))&&Se==P.debounceRendering||((Se=P.debounceRendering)||queueMicrotask)(Vt)}function Vt(){try{for(var n,t=1;pn.length;)pn.length>t&&pn.sort(Wt),n=pn.shift(),t=pn.length,8&n.__g&&$s(n)}finally{(ye=pn.length)&&(Se||queueMicrotask)(Vt)}}function $t(n,t,i,s,r,l,o,u,p,g,d){var _,y,m,c,N,h,O=s.__k||ce,v=t.length;for(p=qs(i,t,O,p,v),_=0;_<v;_++)(m=i.__k[_])!=null&&(y=~m.__i&&O[m.__i]||_e,m.__i=_,h=Ie(n,m,y,r,l,o,u,p,g,d),c=m.__e,(y.ref!=m.ref||8&y.__u)&&(y.ref&&xe(y.ref,null,m,y),m.ref&&d.push(m.ref,m.__c||c,m)),N=N||c,4&m.__u?(p=qt(m,p,n,!y.__v),y.__e&&(y.__e=null)):typeof m.type=="function"&&h!==void 0?p=h:c&&(p=c.nextSibling),m.__u&=-21);return i.__e=N,p}function qs(n,t,i,s,r){var l,o,u,p,g,d,_,y,m,c=i.length,N=c,h=0,O=0,v=n.__k=Array(r);for(l=0;l<r;l++)(o=t[l])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=v[l]=ge(null,o):Te(o)?o=v[l]=ge(f,{children:o}):o.constructor===Bn&&o.__b?o=v[l]=ge(o.type,o.props,o.key,o.ref,o.__v):v[l]=o,p=l+h,o.__=n,o.__b=n.__b+1,u=null,~(g=o.__i=Ks(o,i,p,N))&&(N--,(u=i[g])&&(u.__u|=2)),u&&u.__v?(o.__u|=16,g==p-1?h--:g==p+1?h++:g!=p&&(g>p?h--:h++,O=1)):(~g||(r>c?h--:r<c&&h++),typeof o.type!="function"&&(o.__u|=4))):v[l]=null;if(O){for(d=[],_=[],l=0;l<r;l++)if((o=v[l])&&16&o.__u){for(h=0,y=d.length;h<y;)d[m=h+y>>1]<o.__i?h=m+1:y=m;d[h]=o.__i,_[l]=h+1}for(h=d.length;l--;)_[l]&&(_[l]==h?h--:v[l].__u|=4)}if(N)for(l=0;l<c;l++)!(u=i[l])||2&u.__u||(u.__e==s&&(s=mn(u)),Le(u,u));return s}function qt(n,t,i,s){var r,l,o,u;if(typeof n.type=="function"){if(n.props.__P)return t;if(r=n.__k)for(l=0;l<r.length;l++)r[l]&&(r[l].__=n,t=qt(r[l],t,i,!1));return t}for(t&&!t.parentNode&&(t=mn(n))&&!t.parentNode&&(t=null),o=n.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(o!=u&&(!s&&i.moveBefore&&o.parentNode?i.moveBefore(o,t):i.insertBefore(o,t||null)),t=o;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ks(n,t,i,s){var r,l=n.key,o=n.type,u=t[i],p=u&&!(2&u.__u);if(u===null&&l==null||p&&l==u.key&&o==u.type)return i;if(s>(p?1:0)){for(r=i-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&l==u.key&&o==u.type)return r;for(r=i+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&l==u.key&&o==u.type)return r}return-1}function xt(n,t,i){i==null&&(i=""),t[0]=="-"?n.setProperty(t,i):n[t]=i}function ue(n,t,i,s,r){var l,o;if(t=="style")if(typeof i=="string")n.style.cssText=i;else{if(typeof s=="string"&&(n.style.cssText=s=""),s)for(t in s)i&&t in i||xt(n.style,t);if(i)for(t in i)s&&i[t]==s[t]||xt(n.style,t,i[t])}else if(t[0]=="o"&&t[1]=="n")typeof i!="function"&&(i=null),typeof s!="function"&&(s=null),(n.__e||(n.__e={}))[t]=i,i&&s||(o=Ce[t]||(Ce[t]=Qs(t)),(n.__a||(n.__a={}))[t]=Ge,l=t!=(t=t.replace(zt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),i?n.addEventListener(t,o,l):n.removeEventListener(t,o,l));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in n)try{return void(n[t]=i??"")}catch{}if(typeof i=="function")return;i==null||i===!1&&t[4]!="-"?n.removeAttribute(t):n.setAttribute(t,t=="popover"&&i==1?"":i)}}function Qs(n){return function(t){var i=this.__e;if(i){if(i=i[n],t[de]==null)t[de]=Ge++;else if(t[de]<this.__a[n])return;return i(P.event?P.event(t):t)}}}function Ie(n,t,i,s,r,l,o,u,p,g){var d,_,y,m,c,N,h,O,v,I,R,gn,An,hn,rn,Mn,J,ln,nn=t.type;if(t.constructor!==Bn)return null;128&i.__u&&(p=32&i.__u,d=i.__c.__z)&&(t.__u|=p,_=l=[],d.nodeType==8?u=me(d,l):l.push(d),u=l[0]||u),(d=P.__b)&&d(t);n:if(typeof nn=="function"){y=o.length;try{if(O=t.props,v=(d=nn.prototype)&&d.render,I=(d=nn.contextType)&&s[d.__c],R=d?I?I.props.value:d.__:s,(m=i.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(v?t.__c=m=new nn(O,R):(t.__c=m=new pe(O,R),m.constructor=nn,m.render=Us),I&&I.sub(m),m.state||(m.state={}),m.__n=s,m.__g|=8,m.__h=[],m.__k=[]),v&&(m.__s||(m.__s=m.state),nn.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=On({},m.__s)),On(m.__s,nn.getDerivedStateFromProps(O,m.__s)))),c=m.props,N=m.state,m.__v=t,i.__c){if(O!==c&&v&&!nn.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(O,R),t.__v==i.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(O,m.__s,R)===!1){t.__v!=i.__v&&(m.props=O,m.state=m.__s,m.__g&=-9),t.__e=i.__e,t.__k=i.__k,t.__k.some(function(K){K&&(K.__=t)}),ce.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&o.push(m),u=mn(i);break n}m.componentWillUpdate&&m.componentWillUpdate(O,m.__s,R),v&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(c,N,h)})}else v&&!nn.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),v&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=R,m.props=O,m.__P=n,m.__g&=-5,gn=P.__r,An=v?25:0;do m.__g&=-9,gn&&gn(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++An<25);v&&(ce.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(s=On({},s,m.getChildContext())),v&&i.__c&&m.getSnapshotBeforeUpdate&&(h=m.getSnapshotBeforeUpdate(c,N)),hn=d&&d.type===f&&d.key==null?d.props.children:d,O.__P&&(d=u,r=(n=O.__P).namespaceURI,p=l=null,i.props&&i.props.__P!=n&&(i.__k.some(function(K){K&&Le(K,K)}),i.__k=null),u=i.__k?mn(i,0):null),u=$t(n,Te(hn)?hn:[hn],t,i,s,r,l,o,u,p,g),O.__P&&(t.__e=null,u=d),t.__u&=-161,_&&_.some(bn),m.__h.length&&o.push(m),1&m.__g&&(m.__g&=-4)}catch(K){if(o.length=y,t.__v=null,p||l)if(K&&K.then){if(t.__u|=128|p,l){for(~(J=l.indexOf(u||void 0))||(J=l.length);(ln=l[J-1])&&ln.nodeType==8;)J--;for(;J<l.length;J++)if(ln=l[J])if(l[J]=null,rn){if(ln==Mn)break}else{if(ln.nodeType!=8)break;ln.data.startsWith("$s")&&(Mn=me(rn=ln))}}if(!rn){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;rn=u}(d=me(rn=t.__c.__z||(t.__c.__z=rn)))?(t.__e=rn,u=d):t.__e=u,u=u&&u.nextSibling}else l&&l.some(bn);else t.__e=i.__e;t.__k||(t.__k=i.__k||[]),K&&K.then||Kt(t),P.__e(K,t,i)}}else u=t.__e=Hs(i.__e,t,i,s,r,l,o,p,g,n);return(d=P.diffed)&&d(t),u}function me(n,t){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var i=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))i++;else if(n.data.startsWith("/$s")&&!--i)return n}t&&t.push(n)}}function Kt(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Kt))}function Qt(n,t,i){for(var s=0;s<i.length;)xe(i[s++],i[s++],i[s++]);P.__c&&P.__c(t,n),n.some(function(r){try{n=r.__h,r.__h=[],n.some(function(l){l.call(r)})}catch(l){P.__e(l,r.__v)}})}function Hs(n,t,i,s,r,l,o,u,p,g){var d,_,y,m,c,N,h,O,v=i.props||_e,I=t.props,R=t.type;if(R=="svg"?r="http://www.w3.org/2000/svg":R=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),l){for(d=0;d<l.length;d++)if((c=l[d])&&(R?c.localName==R:c.nodeType==3)){n=c,l[d]=null;break}}if(!n){if(O=g.ownerDocument||document,!R)return O.createTextNode(I);n=O.createElementNS(r,R,I.is?I:g),u&&(P.__m&&P.__m(t,l),u=!1),l=null}if(R){if(g=R=="template"&&n.content||n,l=R=="textarea"&&I.defaultValue!=null?null:l&&Ft.call(g.childNodes),!u&&l)for(v={},d=0;d<n.attributes.length;d++)v[(c=n.attributes[d]).name]=c.value;for(d in v)c=v[d],d=="dangerouslySetInnerHTML"?y=c:d=="children"||d in I||d=="value"&&"defaultValue"in I||d=="checked"&&"defaultChecked"in I||ue(n,d,null,c,r);for(d in I)c=I[d],d=="children"?m=c:d=="dangerouslySetInnerHTML"?_=c:d=="value"?N=c:d=="checked"?h=c:u&&typeof c!="function"||v[d]===c||ue(n,d,c,v[d],r);_?(u||y&&(_.__html==y.__html||_.__html==n.innerHTML)||(n.innerHTML=_.__html),t.__k=[]):(y&&(n.textContent=""),(R=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Vs.test(R))&&(r="http://www.w3.org/1999/xhtml"),$t(g,Te(m)?m:[m],t,i,s,r,l,o,l?l[0]:i.__k&&mn(i,0),u,p),l&&l.some(bn)),u&&R!="textarea"||(d="value",R=="progress"&&N==null?n.removeAttribute(d):N==null||N===n[d]&&(R!="progress"||N)||ue(n,d,N,v[d],r),d="checked",h!=null&&h!=n[d]&&ue(n,d,h,v[d],r))}else v===I||u&&n.data==I||(n.data=I);return n}function xe(n,t,i,s){try{typeof n=="function"?t?t.__x=n(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():n(null)):n.current=t}catch(r){P.__e(r,i)}}function Le(n,t,i){var s,r,l,o;if(P.unmount&&P.unmount(n),!(s=n.ref)||s.current&&s.current!=n.__e||xe(s,null,t,n),s=n.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(u){P.__e(u,t)}s.__P=s.__n=null}if(s=n.__k)for(o=0;o<s.length;o++)s[o]&&Le(s[o],t,typeof n.type!="function"||i&&!n.props.__P);!i&&(s=n.__c)&&(s=s.__z)&&(r=me(s,l=[]))&&(s==n.__e&&l.some(bn),bn(r),bn(s)),i||bn(n.__e),n.__e=n.__c=n.__=null}function Us(n,t,i){return this.constructor(n,i)}function ha(n,t){var i,s,r,l;P.__&&P.__(n,t),t.nodeType==9&&(t=t.documentElement),s=(i=n&&32&n.__u)?null:t.__k,t.__k=ge(f,{children:[n]}),r=[],l=[],Ie(t,t.__k,s||_e,_e,t.namespaceURI,s?null:t.firstChild?Ft.call(t.childNodes):null,r,s?s.__e:t.firstChild,i,l),Qt(r,t.__k,l),t.__k.props.children=null}function Ht(n){function t(i){var s,r;return this.getChildContext||(s=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(l){this.props.value!=l.value&&s.forEach(function(o){o.__g|=4,Ee(o)})},this.sub=function(l){s.add(l);var o=l.componentWillUnmount;l.componentWillUnmount=function(){s.delete(l),o&&o.call(l)}}),i.children}return t.__c="__cC"+Mt++,t.__=n,t.Provider=(t.Consumer=function(i,s){return i.children(s)}).contextType=t,t}P={__e:function(n,t,i,s){for(var r,l,o;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((o=(l=r.constructor)&&l.getDerivedStateFromError)&&r.setState(l.getDerivedStateFromError(n)),r.componentDidCatch&&(r.componentDidCatch(n,s||{}),o=1),o&&8&r.__g)return void(r.__g|=2)}catch(u){n=u}}throw ye=0,n}},Lt=0,Bs=function(n){return n!=null&&n.constructor===Bn},pe.prototype.setState=function(n,t){var i=this.__s;i&&i!=this.state||(i=this.__s=On({},this.state)),typeof n=="function"&&(n=n(On({},i),this.props)),n&&(On(i,n),this.__v&&(t&&this.__k.push(t),Ee(this)))},pe.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Ee(this))},pe.prototype.render=f,pn=[],ye=0,Wt=function(n,t){return n.__v.__b-t.__v.__b},de=Symbol(),zt=/(PointerCapture)$|Capture$/i,Ge=0,Ce={},Mt=0;var Sn,x,We,Ut,ze=Object.is,$n=0,ii=[],Me=[],W=P,jt=W.__b,Yt=W.__r,Jt=W.diffed,Zt=W.__c,Xt=W.unmount,ni=W.__;function fe(n,t){W.__h&&W.__h(x,n,$n||t),$n=0;var i=x.__H||(x.__H={__:[],__h:[]});return n>=i.__.length&&i.__.push({}),i.__[n]}function k(n){return $n=1,js(ai,n)}function js(n,t,i){var s=fe(Sn++,2);if(s.t=n,!s.__c&&(s.__=[i?i(t):ai(void 0,t),function(l){var o=(s.__N||s.__)[0],u=s.t(o,l);ze(o,u)||(s.__N=[u,s.__[1]],s.__c.setState({}))}],s.__c=x,!x.__f)){x.__f=!0;var r=x.shouldComponentUpdate;x.shouldComponentUpdate=function(l,o,u){var p=this.__H;if(!p)return!0;var g=!1,d=this.props!=l;if(p.__.some(function(y){y.__N&&(g=!0,ze(y.__[0],y.__N[0])||(d=!0))}),r){var _=r.call(this,l,o,u);return g?_||d:_}return!g||d}}return s.__}function z(n,t){var i=fe(Sn++,3);!W.__s&&li(i.__H,t)&&(i.__P=!0,i.__=n,i.u=t,x.__H.__h.push(i))}function qn(n){return $n=5,si(function(){return{current:n}},[])}function si(n,t){var i=fe(Sn++,7);return li(i.__H,t)&&(i.__=n(),i.__H=t),i.__}function ri(n,t){return $n=8,si(function(){return n},t)}function Be(n){var t=x.context[n.__c],i=fe(Sn++,9);return i.c=n,t?(i.__==null&&(i.__=!0,t.sub(x)),t.props.value):n.__}function Ys(){var n;do{for(;n=Me.shift();)try{Vn(n)}catch(i){W.__e(i,{__:(n=n.__P)&&n.__v})}for(;n=ii.shift();){var t=n.__H;if(n.__P&&t)try{t.__h.some(Vn),t.__h.some(Fe),t.__h=[]}catch(i){t.__h=[],W.__e(i,n.__v)}}}while(Me.length)}W.__b=function(n){x=null,jt&&jt(n)},W.__=function(n,t){n&&t.__k&&t.__k.__m&&(n.__m=t.__k.__m),ni&&ni(n,t)},W.__r=function(n){Yt&&Yt(n),Sn=0;var t=(x=n.__c).__H;t&&(We==x?x.__h=[]:(t.__h.some(Vn),t.__h.some(Fe),Sn=0),t.__h=[],t.__.some(function(i){i.__N&&(i.__=i.__N),i.u=i.__N=void 0})),We=x},W.diffed=function(n){Jt&&Jt(n);var t=n.__c;t&&t.__H&&(t.__H.__h.length&&ti(ii.push(t)),t.__H.__.some(function(i){i.u&&(i.__H=i.u)})),We=x=null},W.__c=function(n,t){t.some(function(i){try{i.__h.some(Vn),i.__h=i.__h.filter(function(s){return!s.__||Fe(s)})}catch(s){i.__h=[function(){throw s}]}}),Zt&&Zt(n,t)},W.unmount=function(n){Xt&&Xt(n);var t,i,s=n.__c;s&&s.__H&&(s.__H.__.some(function(r){try{if(r.__P&&r.__c){if(i===void 0){for(i=n.__;i&&(!i.__c||!i.__c.__P);)i=i.__;i=i&&i.__c}r.__P=i,ti(Me.push(r))}else Vn(r)}catch(l){t=l}}),s.__H=void 0,t&&W.__e(t,s.__v))};var ei=typeof requestAnimationFrame=="function";function Js(n){var t,i=function(){clearTimeout(s),ei&&cancelAnimationFrame(t),setTimeout(n)},s=setTimeout(i,35);ei&&(t=requestAnimationFrame(i))}function ti(n){n!=1&&Ut==W.requestAnimationFrame||((Ut=W.requestAnimationFrame)||Js)(Ys)}function Vn(n){var t=x,i=n.__c;typeof i=="function"&&(n.__c=void 0,i()),x=t}function Fe(n){var t=x;n.__c=n.__(),x=t}function li(n,t){return!n||n.length!=t.length||t.some(function(i,s){return!ze(i,n[s])})}function ai(n,t){return typeof t=="function"?t(n):t}var lt={};Fs(lt,{ActionPointPageDocument:()=>yr,AnsweredFragmentDoc:()=>lr,ApplyChangesDocument:()=>je,BodiesDocument:()=>tt,ChangeElementsDocument:()=>Je,ChangesDocument:()=>Ne,ChoicesDocument:()=>$e,CitedFragmentDoc:()=>Xs,CountedFragmentDoc:()=>sr,DerivedFragmentDoc:()=>or,DifferencesFragmentDoc:()=>gr,DocumentPageDocument:()=>_r,DrawnFragmentDoc:()=>mr,EffectFragmentDoc:()=>ur,GraphChangedDocument:()=>He,HeadFragmentDoc:()=>nr,HistoryDocument:()=>Ze,HistoryElementsDocument:()=>Xe,InitiativePageDocument:()=>cr,LanesDocument:()=>Dr,LedgerChangedDocument:()=>Qe,LedgerDocument:()=>Kn,LinkFragmentDoc:()=>Zs,MapBestDocument:()=>Er,MapBetweenDocument:()=>Tr,MapExpansionDocument:()=>Gr,MapMeasuresDocument:()=>Ir,MapNodesDocument:()=>Cr,MapOverlapDocument:()=>Lr,MapPathsDocument:()=>xr,MapSharedDocument:()=>Wr,MeetingPageDocument:()=>fr,NamesDocument:()=>qe,NotAskedDocument:()=>rt,NumbersFragmentDoc:()=>ir,ObligationsDocument:()=>he,OrganizationPageDocument:()=>hr,OutcomePageDocument:()=>Nr,OwingFragmentDoc:()=>rr,PageFragmentDoc:()=>tr,PersonPageDocument:()=>br,PickDocument:()=>Ue,PlacedFragmentDoc:()=>pr,ProgressReportPageDocument:()=>Or,RecommendationPageDocument:()=>kr,RecordedFragmentDoc:()=>dr,RelationshipCountsDocument:()=>it,RelationshipsDocument:()=>st,ReportedFragmentDoc:()=>ar,RespondentsDocument:()=>Ve,ResponsePageDocument:()=>vr,RevertChangeDocument:()=>Ye,RowFragmentDoc:()=>er,SearchDocument:()=>Ar,SinceDocument:()=>et,StakeholderGroupPageDocument:()=>wr,SubjectsDocument:()=>Hn,ThemePageDocument:()=>Rr,TimelineDocument:()=>Sr,TrendDocument:()=>nt,TypedDocumentString:()=>b,ViewerDocument:()=>Qn,WhyDocument:()=>Ke,WorkingGroupPageDocument:()=>Pr});var b=class extends String{__apiType;value;__meta__;constructor(t,i){super(t),this.value=t,this.__meta__=i}toString(){return this.value}},Zs=new b(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
    `,{fragmentName:"Link"}),Xs=new b(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Cited"}),nr=new b(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Head"}),er=new b(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Row"}),tr=new b(`
    fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),ir=new b(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
    `,{fragmentName:"Numbers"}),sr=new b(`
    fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}
    `,{fragmentName:"Counted"}),rr=new b(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Owing"}),lr=new b(`
    fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Answered"}),ar=new b(`
    fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Reported"}),or=new b(`
    fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Derived"}),ur=new b(`
    fragment Effect on ObligationChange {
  obligationId
  before
  after
  obligation {
    dueOn
    respondent {
      ...Link
    }
    subject {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Effect"}),dr=new b(`
    fragment Recorded on ChangeConnection {
  edges {
    cursor
    node {
      revision
      at
      by
      reason
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}
    `,{fragmentName:"Recorded"}),gr=new b(`
    fragment Differences on ChangeConnection {
  edges {
    cursor
    node {
      revision
      elements(first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          operation
          nodeId
          type
          from
          to
          key
          node {
            ...Link
          }
          fromNode {
            ...Link
          }
          toNode {
            ...Link
          }
          properties {
            property
            before
            after
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Differences"}),pr=new b(`
    fragment Placed on GraphNode {
  ...Link
  assumption
  validDays {
    first
    last
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Placed"}),mr=new b(`
    fragment Drawn on Relationship {
  type
  key
  from {
    id
  }
  to {
    id
  }
  since
  until
  assumption
  validDays {
    first
    last
  }
  representing {
    id
    validDays {
      first
      last
    }
  }
}
    `,{fragmentName:"Drawn"}),yr=new b(`
    query ActionPointPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on ActionPoint {
      ...Head
      text
      agreedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      implements(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),_r=new b(`
    query DocumentPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Document {
      ...Head
      title
      ownKind: kind
      publishedOn
      language
      url
      pages
      identifiers
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recorded(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translationOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),cr=new b(`
    query InitiativePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Initiative {
      ...Head
      name
      aliases
      summary
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),fr=new b(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      ownStatus: status
      on
      days
      place
      summary
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviewed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      heldBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participants(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByMeetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByWorkingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),hr=new b(`
    query OrganizationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Organization {
      ...Head
      name
      aliases
      abbreviation
      ownKind: kind
      country
      identifiers
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      successors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      predecessors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliates(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leads(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      convenes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supports(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinates(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Nr=new b(`
    query OutcomePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Outcome {
      ...Head
      text
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),br=new b(`
    query PersonPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Person {
      ...Head
      name
      aliases
      roleTitle
      contact
      identifiers
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Or=new b(`
    query ProgressReportPage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on ProgressReport {
      ...Head
      ownStatus: status
      state(asOf: $asOf)
      reportedOn
      retractedOn
      text
      reportsOn(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),kr=new b(`
    query RecommendationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Recommendation {
      ...Head
      reference
      text
      issuedOn
      identifiers
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),vr=new b(`
    query ResponsePage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state(asOf: $asOf)
      submittedOn
      retractedOn
      text
      answers(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),wr=new b(`
    query StakeholderGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on StakeholderGroup {
      ...Head
      name
      aliases
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Rr=new b(`
    query ThemePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Theme {
      ...Head
      name
      aliases
      summary
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      documents(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workedOnBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Pr=new b(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      ownStatus: status
      pilot
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Kn=new b(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $gaps: Boolean!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by, includeEmpty: $gaps) {
      ...Counted
    }
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by) {
      ...Counted
    }
  }
  late: stakeholdersOwing(filter: $late, asOf: $asOf, first: 0) {
    totalCount
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}`),he=new b(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $first
    after: $after
  ) {
    ...Page
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}`),Dr=new b(`
    query Lanes($filter: ObligationFilter, $asOf: Date, $first: Int!) {
  obligations(
    filter: $filter
    orderBy: [{by: SUBJECT}, {by: RESPONDENT}]
    asOf: $asOf
    first: $first
  ) {
    totalCount
    nodes {
      __typename
      id
      state
      assumed
      respondent {
        ...Link
      }
      subject {
        ...Link
        ... on Recommendation {
          themes(asOf: $asOf, first: 20) {
            nodes {
              ...Link
            }
          }
        }
        ... on ActionPoint {
          themes(asOf: $asOf, first: 20) {
            nodes {
              ...Link
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ve=new b(`
    query Respondents($sourced: ObligationFilter, $assumed: ObligationFilter, $asOf: Date, $first: Int!) {
  sourced: stakeholdersOwing(
    filter: $sourced
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
  assumed: stakeholdersOwing(
    filter: $assumed
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),$e=new b(`
    query Choices($asOf: Date, $owing: ObligationFilter) {
  themes(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  stakeholdersOwing(
    filter: $owing
    asOf: $asOf
    first: 200
    orderBy: [{by: NAME}]
  ) {
    nodes {
      stakeholder {
        ...Link
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),qe=new b(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ke=new b(`
    query Why($id: ID!, $theme: ID) {
  node(id: $id) {
    ... on Obligation {
      ...Row
      subject {
        themes(first: 5) {
          edges {
            assumption
            sources {
              ...Cited
            }
            node {
              ...Link
            }
          }
        }
      }
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps(theme: $theme) {
          type
          key
          from {
            ...Link
          }
          to {
            ...Link
          }
          since
          until
          on
          addressedOn
          withdrawnOn
          round
          assumption
          sources {
            ...Cited
          }
        }
      }
      responses {
        ...Answered
      }
      holdingResponse {
        ...Answered
      }
      progress {
        report {
          ...Reported
        }
      }
      assessment {
        report {
          ...Reported
        }
      }
      focalPoints {
        ...Link
        roleTitle
        contact
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Ar=new b(`
    query Search($query: String!, $labels: [Label!], $asOf: Date, $first: Int!) {
  search(query: $query, labels: $labels, asOf: $asOf, first: $first) {
    totalCount
    facets {
      label
      count
    }
    edges {
      node {
        ...Link
      }
      highlights {
        property
        snippet {
          text
          found
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Qe=new b(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),He=new b(`
    subscription GraphChanged {
  graphChanged {
    position
    nodes {
      id
    }
    removedNodes
    relationships {
      from
    }
  }
}
    `),Qn=new b(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),Ue=new b(`
    query Pick($query: String!, $labels: [Label!]) {
  search(query: $query, labels: $labels, first: 8) {
    nodes {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),je=new b(`
    mutation ApplyChanges($input: ApplyChangesInput!) {
  written: applyChanges(input: $input) {
    change {
      revision
    }
    revision
    created {
      name
      id
    }
    obligations {
      ...Effect
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Effect on ObligationChange {
  obligationId
  before
  after
  obligation {
    dueOn
    respondent {
      ...Link
    }
    subject {
      ...Link
    }
  }
}`),Ye=new b(`
    mutation RevertChange($input: RevertChangeInput!) {
  written: revertChange(input: $input) {
    change {
      revision
    }
    revision
    obligations {
      ...Effect
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Effect on ObligationChange {
  obligationId
  before
  after
  obligation {
    dueOn
    respondent {
      ...Link
    }
    subject {
      ...Link
    }
  }
}`),Ne=new b(`
    query Changes($filter: ChangeFilter, $first: Int!, $after: String) {
  changes(filter: $filter, first: $first, after: $after) {
    ...Recorded
  }
}
    fragment Recorded on ChangeConnection {
  edges {
    cursor
    node {
      revision
      at
      by
      reason
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`),Je=new b(`
    query ChangeElements($filter: ChangeFilter, $before: String, $first: Int!, $after: String) {
  changes(filter: $filter, first: 1, after: $before) {
    ...Differences
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Differences on ChangeConnection {
  edges {
    cursor
    node {
      revision
      elements(first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          operation
          nodeId
          type
          from
          to
          key
          node {
            ...Link
          }
          fromNode {
            ...Link
          }
          toNode {
            ...Link
          }
          properties {
            property
            before
            after
          }
        }
      }
    }
  }
}`),Ze=new b(`
    query History($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on GraphNode {
      history(includeRelationships: true, first: $first, after: $after) {
        ...Recorded
      }
    }
  }
}
    fragment Recorded on ChangeConnection {
  edges {
    cursor
    node {
      revision
      at
      by
      reason
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`),Xe=new b(`
    query HistoryElements($id: ID!, $before: String, $first: Int!, $after: String) {
  node(id: $id) {
    ... on GraphNode {
      history(includeRelationships: true, first: 1, after: $before) {
        ...Differences
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Differences on ChangeConnection {
  edges {
    cursor
    node {
      revision
      elements(first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          operation
          nodeId
          type
          from
          to
          key
          node {
            ...Link
          }
          fromNode {
            ...Link
          }
          toNode {
            ...Link
          }
          properties {
            property
            before
            after
          }
        }
      }
    }
  }
}`),nt=new b(`
    query Trend($filter: ObligationFilter, $from: Date!, $to: Date!) {
  ledgerSeries(filter: $filter, from: $from, to: $to, every: MONTH) {
    asOf
    totalCount
    countsByState {
      state
      count
    }
  }
}
    `),et=new b(`
    query Since($filter: ObligationFilter, $from: Date!, $to: Date!, $first: Int!) {
  ledgerDiff(filter: $filter, from: $from, to: $to, first: $first) {
    totalCount
    nodes {
      obligationId
      before
      after
      obligation {
        ...Row
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`),tt=new b(`
    query Bodies($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
    ... on Organization {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
    ... on StakeholderGroup {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Sr=new b(`
    query Timeline($from: Date!, $to: Date!, $kinds: [TimelineKind!]) {
  initiatives(first: 5, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(first: 40, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  timeline(from: $from, to: $to, kinds: $kinds, first: 500) {
    totalCount
    nodes {
      kind
      on
      onDays {
        last
      }
      relationship {
        to {
          ...Link
        }
      }
      node {
        ...Link
        assumption
        sources {
          page
          document {
            id
          }
        }
        alternativeValues {
          property
          value
          sources {
            page
            document {
              id
            }
          }
        }
        ... on Meeting {
          place
          days
          meeting: kind
          heldBy(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Document {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
          publishers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Recommendation {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on ActionPoint {
          agreedAt(first: 5) {
            nodes {
              heldBy(first: 5) {
                edges {
                  assumption
                  node {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),it=new b(`
    query RelationshipCounts($id: ID!, $asOf: Date) {
  node(id: $id) {
    ... on GraphNode {
      relationshipCounts(asOf: $asOf) {
        type
        direction
        label
        count
      }
    }
  }
}
    `),st=new b(`
    query Relationships($id: ID!, $types: [RelationshipType!], $direction: RelationshipDirection, $labels: [Label!], $first: Int!) {
  node(id: $id) {
    ... on GraphNode {
      relationships(
        types: $types
        direction: $direction
        labels: $labels
        first: $first
      ) {
        totalCount
        edges {
          node {
            ...Link
          }
          relationship {
            type
            key
            from {
              ...Link
            }
            to {
              ...Link
            }
            visibility
            position
            alternativeValues {
              property
              value
              reason
              sources {
                ...Cited
              }
            }
            since
            until
            role
            status
            focalPoint
            representing {
              ...Link
            }
            addressedOn
            dueOn
            withdrawnOn
            on
            respondWithin
            round
            responsibility
            page
            paragraph
            assumption
            sources {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`),rt=new b(`
    query NotAsked($asOf: Date, $groups: [ID!], $ofGroup: Boolean!) {
  themes(asOf: $asOf, first: 500) {
    totalCount
    nodes {
      id
      partOf(asOf: $asOf, first: 20) {
        nodes {
          id
        }
      }
      recommendations(
        asOf: $asOf
        first: 200
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      actionPoints(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
  recommendations(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  actionPoints(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  workingGroups(filter: {ids: $groups}, first: 1) @include(if: $ofGroup) {
    nodes {
      themes(asOf: $asOf, first: 200) {
        nodes {
          id
        }
      }
      issuedRecommendations(
        asOf: $asOf
        first: 500
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      meetings(asOf: $asOf, first: 200) {
        nodes {
          agreed(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
  }
}
    `),Hn=new b(`
    query Subjects($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Recommendation {
      ...Link
      on: issuedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
    ... on ActionPoint {
      ...Link
      on: agreedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Cr=new b(`
    query MapNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Placed
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Placed on GraphNode {
  ...Link
  assumption
  validDays {
    first
    last
  }
}`),Er=new b(`
    query MapBest($labels: [Label!], $first: Int!) {
  network {
    nodes(orderBy: [{by: DEGREE}], labels: $labels, first: $first) {
      nodes {
        node {
          ...Placed
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Placed on GraphNode {
  ...Link
  assumption
  validDays {
    first
    last
  }
}`),Gr=new b(`
    query MapExpansion($id: ID!, $types: [RelationshipType!], $direction: RelationshipDirection, $labels: [Label!], $after: String) {
  node(id: $id) {
    ... on GraphNode {
      relationships(
        types: $types
        direction: $direction
        labels: $labels
        first: 500
        after: $after
      ) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          node {
            ...Placed
          }
          relationship {
            ...Drawn
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Placed on GraphNode {
  ...Link
  assumption
  validDays {
    first
    last
  }
}
fragment Drawn on Relationship {
  type
  key
  from {
    id
  }
  to {
    id
  }
  since
  until
  assumption
  validDays {
    first
    last
  }
  representing {
    id
    validDays {
      first
      last
    }
  }
}`),Tr=new b(`
    query MapBetween($ids: [ID!]!, $after: String) {
  between(ids: $ids, first: 500, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...Drawn
    }
  }
}
    fragment Drawn on Relationship {
  type
  key
  from {
    id
  }
  to {
    id
  }
  since
  until
  assumption
  validDays {
    first
    last
  }
  representing {
    id
    validDays {
      first
      last
    }
  }
}`),Ir=new b(`
    query MapMeasures($ids: [ID!]!, $asOf: Date, $betweenness: Boolean!, $closeness: Boolean!, $pageRank: Boolean!, $constraint: Boolean!, $core: Boolean!) {
  network(asOf: $asOf) {
    nodes(ids: $ids, first: 500) {
      nodes {
        node {
          id
        }
        degree
        betweenness @include(if: $betweenness)
        closeness @include(if: $closeness)
        pageRank @include(if: $pageRank)
        constraint @include(if: $constraint)
        core @include(if: $core)
      }
    }
  }
}
    `),xr=new b(`
    query MapPaths($from: [ID!]!, $to: [ID!]!, $maxHops: Int!, $asOf: Date) {
  network(asOf: $asOf) {
    paths(from: $from, to: $to, maxHops: $maxHops, first: 20) {
      distance
      shortestCount
      pageInfo {
        hasNextPage
      }
      nodes {
        length
        since
        until
        sameTime
        nodes {
          ...Link
        }
        hops {
          relationships {
            type
            from {
              id
            }
            since
            until
            assumption
            sources {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`),Lr=new b(`
    query MapOverlap($groups: [ID!]!, $asOf: Date) {
  network(asOf: $asOf) {
    overlap(groups: $groups) {
      a {
        ...Link
      }
      b {
        ...Link
      }
      sizeOfA
      sizeOfB
      sharedCount
      jaccard
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Wr=new b(`
    query MapShared($groups: [ID!]!, $asOf: Date) {
  network(asOf: $asOf) {
    overlap(groups: $groups) {
      shared(first: 100) {
        totalCount
        nodes {
          node {
            ...Link
          }
          together {
            first
            last
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`);var Cn=class extends Error{constructor(i,s,r={}){super(i);this.code=s;this.extensions=r}code;extensions};function ui(n){let t=n.errors?.[0];if(t)throw new Cn(t.message,t.extensions?.code??"",t.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var be="answerable-token",oi=/[#&]token=([\w.-]+)/.exec(location.hash);oi&&(sessionStorage.setItem(be,oi[1]),history.replaceState(null,"",location.pathname+location.search));var Un=()=>sessionStorage.getItem(be)??"";function ka(n){n?sessionStorage.setItem(be,n):sessionStorage.removeItem(be)}var di=n=>({"Content-Type":"application/json",Accept:n,...Un()&&{Authorization:`Bearer ${Un()}`}});async function M(n,t,i="",s){let r;try{r=await fetch("/graphql",{method:"POST",headers:{...di("application/graphql-response+json, application/json;q=0.9"),...i&&{"Answerable-After":i}},body:JSON.stringify({query:n.toString(),variables:t}),signal:s??null})}catch(o){throw s?.aborted?o:new Cn(String(o),"NETWORK")}let l=await r.json().catch(()=>{});if(!l)throw new Cn(r.statusText,"NETWORK");return ui(l)}var at=new Map;function ot(n,t,i,s){let r=JSON.stringify({query:n.toString(),variables:t}),l=at.get(r);if(!l){let p={listeners:new Set,up:!0,stop:()=>{}};at.set(r,l=p);let g=d=>[...p.listeners].forEach(d);p.stop=zr(r,d=>g(_=>_.event(d)),d=>{p.up=d,g(_=>_.connected(d))})}let o={event:i,connected:s};l.listeners.add(o),s(l.up);let u=l;return()=>{u.listeners.delete(o),!(u.listeners.size>0)&&(at.delete(r),u.stop())}}function zr(n,t,i){let s=!1,r=new AbortController,l=!0,o=()=>document.hidden&&r.abort();return document.addEventListener("visibilitychange",o),(async()=>{for(let u=1e3;!s;){for(;document.hidden;)await new Promise(p=>document.addEventListener("visibilitychange",p,{once:!0}));if(s)return;r=new AbortController;try{let p=await fetch("/graphql",{method:"POST",headers:di("text/event-stream"),body:n,signal:r.signal});if(!p.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),u=500;let g=p.body.pipeThrough(new TextDecoderStream).getReader();for(let d="";;){let{done:_,value:y}=await g.read();if(_)break;let m=(d+y).split(`

`);d=m.pop();for(let c of m){let N=/^event: next\ndata: (.+)$/m.exec(c);if(!N)continue;let h=ui(JSON.parse(N[1])).data;l||t(h),l=!1}}}catch(p){if(p instanceof Cn&&p.code!=="NETWORK")return}s||r.signal.aborted||(i(!1),await new Promise(p=>setTimeout(p,u)),u=Math.min(2*u,3e4))}})(),()=>{s=!0,document.removeEventListener("visibilitychange",o),r.abort()}}var G=(n,t,i,s)=>Mr(n.toString()+JSON.stringify(t),(r,l)=>M(n,t,r,l),i,s);function Mr(n,t,i,s){let[r,l]=k({key:"",ids:new Set}),[o,u]=k(!0),p=qn(n);p.current=n;let g=ri((y="",m)=>{let c=n,N=new AbortController;return t(y,N.signal).then(h=>p.current===c&&l(O=>!m||O.key!==c||!O.shown?{key:c,shown:h,ids:new Set}:Fr(h.data,O.shown.data)?{...O,next:void 0,ids:new Set}:{...O,next:h,ids:new Set([...O.ids,...m])}),h=>N.signal.aborted||p.current!==c||m||l(O=>({key:c,shown:O.key===c?O.shown:void 0,failure:h,ids:new Set}))),()=>N.abort()},[n]);z(()=>g(),[g,s]),z(()=>{let y=m=>{g(String(m.detail))};return addEventListener("written",y),()=>removeEventListener("written",y)},[g]);let d=JSON.stringify(i),_=qn(g);return _.current=g,z(()=>{if(i)return i==="graph"?ot(He,{},({graphChanged:{position:y,nodes:m,removedNodes:c,relationships:N}})=>{_.current(y,[...new Set([...m.map(({id:h})=>h),...c,...m.length?[]:N.map(({from:h})=>h)])])},u):ot(Qe,{filter:i.ledger},({obligationsChanged:{position:y,changes:m}})=>{_.current(y,m.map(({obligationId:c})=>c))},u)},[d]),{data:r.shown?.data,revision:r.shown?.revision??0,failure:r.key===n?r.failure:void 0,busy:r.key!==n,changed:r.key===n&&r.next?Math.max(1,r.ids.size):0,show:()=>l(y=>y.next?{key:y.key,shown:y.next,ids:new Set}:y),reload:()=>{g()},connected:o}}var gi=n=>JSON.stringify(n,(t,i)=>i instanceof Map?[...i]:i),Fr=(n,t)=>gi(n)===gi(t),pi=n=>dispatchEvent(new CustomEvent("written",{detail:n}));var Oe=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),ut=new Set,mi=()=>ut.forEach(n=>n());addEventListener("popstate",mi);function j(n,t=!1){history[t?"replaceState":"pushState"](null,"",n),mi()}function Ca(){let[n,t]=k(Oe);return z(()=>{let i=()=>t(Oe());return ut.add(i),()=>{ut.delete(i)}},[]),n}addEventListener("click",n=>{let t=n.target instanceof Element?n.target.closest("a"):null;if(!t||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let i=new URL(t.href,location.href);if(i.origin!==location.origin||t.target||t.hasAttribute("download")||!Br(i.pathname))return;let s=i.pathname!==location.pathname;i.hash&&!s&&i.search===location.search||(n.preventDefault(),j(i.pathname+i.search+i.hash),i.hash?requestAnimationFrame(()=>document.getElementById(i.hash.slice(1))?.scrollIntoView()):s&&scrollTo(0,0))});var Br=n=>n==="/"||n==="/search"||n==="/lanes"||n==="/map"||n==="/timeline"||n==="/new"||n==="/changes"||n.startsWith("/n/");function L(n,t={}){let i=new URLSearchParams,s=Oe().params;for(let r of["asOf","lang"])s.has(r)&&i.set(r,s.get(r));return yi(n,i,t)}var D=n=>yi(location.pathname,Oe().params,n);function yi(n,t,i){for(let[r,l]of Object.entries(i))l?t.set(r,l):t.delete(r);let s=t.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(s?`?${s}`:"")}var Q=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,kn=document.documentElement.dataset.opensOn??"";function F({params:n}){let t=n.get("asOf")??kn;return/^\d{4}-\d\d-\d\d$/.test(t)?t:null}var vn=["OPEN","OVERDUE"],jn=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var _i={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","source.stated":"صرّح به {who} في {day}","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر.",one:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومًا واحدًا أو أكثر.",two:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومين أو أكثر.",few:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} أيام أو أكثر.",many:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يومًا أو أكثر.",other:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","filters.unreported":"لا شيء مُبلَّغ عنه","filters.unassessed":"غير مُقيَّم","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.nobody":"لم يُطلب من أحد","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"notAsked.title":"لم يُطلب","notAsked.what":"ماذا","notAsked.since":"صدرت أو اتُّفق عليها","notAsked.none":"كل ما هنا طُلب من جهة ما.","notAsked.narrowed":"هذه المرشحات تخص من عليه الرد وموعده ومآله. أزلها لترى ما لم يُطلب من أحد.","notAsked.hint":"لم يُطلب من أحد الرد على هذه، ولا حتى بافتراض.","notAsked.cut":"قد يكون هناك أكثر مما هو معدود هنا.","list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.progress":"التقدم","list.assessment":"التقييم","list.mark":"{what}: {status}","list.disputed":"مختلَف فيه","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"trend.title":"الأشهر الاثنا عشر الأخيرة","trend.table":"الأرقام في جدول","trend.alt":"الردود المتأخرة شهريًا: {then} في {from}، و{now} في {to}. يضم الجدول أدناه كل الأرقام.","trend.hint":"في نهاية كل شهر؛ العدد هو المتأخر. ولا يشمل ما يقوم على افتراض.","since.title":"ما تغيّر منذ","since.day":"منذ","since.month":"الشهر الماضي","since.year":"سنة","since.none":"لم يتغيّر شيء بحسب المصادر.","since.notAsked":"غير مستحق","since.then":"أصبح","lanes.title":"المسارات","lanes.themes":"الموضوع","lanes.subjects":"ما أُوصي به أو اتُّفق عليه","lanes.respondents":"من طُلب منه","lanes.assumed":"خط متقطع: يقوم على افتراض","lanes.drawing":"من كل موضوع إلى ما طُلب، وإلى من طُلب منه","lanes.board":"اعرضها في قائمة.","lanes.tooMany":{zero:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",one:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",two:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",few:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",many:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",other:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح."},"map.title":"الخريطة","map.hint":"ابحث عن جهة ثم وسّع ما ترتبط به. والقائمة بجانب الخريطة تعرض الشيء نفسه.","map.add":"أضف إلى الخريطة","map.color":"اللون بحسب","map.byKind":"النوع","map.size":"الحجم بحسب","map.byShown":"العلاقات المعروضة","map.allDays":"كل الأيام معًا","map.time":"اليوم","map.undo":"تراجع","map.arrange":"أعد الترتيب","map.clear":"أفرغ الخريطة","map.drawing":{zero:"خريطة بلا عُقد ({n}).",one:"خريطة من عقدة واحدة، والقائمة بجانبها فيها العقدة نفسها.",two:"خريطة من عقدتين، والقائمة بجانبها فيها العقدتان نفساهما.",few:"خريطة من {n} عُقد، والقائمة بجانبها فيها العُقد نفسها.",many:"خريطة من {n} عقدة، والقائمة بجانبها فيها العُقد نفسها.",other:"خريطة من {n} عقدة، والقائمة بجانبها فيها العُقد نفسها."},"map.zoomIn":"تكبير","map.zoomOut":"تصغير","map.fit":"اعرض الكل","map.wheel":"‏Ctrl مع العجلة للتكبير. اسحب عقدة لتثبيتها.","map.noWebGL":"لا يدعم هذا المتصفح WebGL: الخريطة ثابتة، والقائمة تؤدي كل شيء.","map.low":"منخفض","map.high":"مرتفع: {measure}","map.none":"خارج الشبكة","map.svg":"انسخ بصيغة SVG","map.png":"انسخ بصيغة PNG","map.from":"من","map.relationship":"العلاقة","map.to":"إلى","map.since":"منذ","map.nodes":{zero:"لا عُقد ({n})",one:"عقدة واحدة",two:"عقدتان",few:"{n} عُقد",many:"{n} عقدة",other:"{n} عقدة"},"map.relationships":{zero:"لا علاقات بينها ({n})",one:"علاقة واحدة بينها",two:"علاقتان بينها",few:"{n} علاقات بينها",many:"{n} علاقة بينها",other:"{n} علاقة بينها"},"map.keys":"مفاتيح الأسهم: أعلى وأسفل يتنقلان في القائمة، والتقدم يفتح عقدة ويتنقل بين جيرانها، والرجوع يعود.","map.empty":"لا شيء على الخريطة في هذا اليوم. أضف جهة أو اختر يومًا آخر.","map.pinned":"مثبّت","map.page":"افتح صفحته","map.ties":"المرتبط به هنا","map.expand":"وسّع","map.all":"الكل عدا الوثائق","map.expanded":"ما جرى توسيعه","map.collapse":"اطوِ","map.hide":"إخفاء","map.hidden":"المخفي","map.showAgain":"أظهره من جديد","map.pin":"ثبّت","map.unpin":"ألغِ التثبيت","map.remove":"أزل","map.into":"ضعه في المجموعة {set}","map.outOf":"أخرجه من المجموعة {set}","map.tooMany":{zero:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",one:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",two:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",few:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",many:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",other:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد."},"map.compare":"قارن مجموعتين","map.compareHint":"اختر عقدة من القائمة وضعها في المجموعة «أ» (A) أو «ب» (B): عندئذ تُعرض المسارات بينهما وما تشترك فيه.","map.set":"المجموعة {set}","map.paths":"المسارات من A إلى B","map.hops":"أقصى عدد للخطوات","map.noPath":"لا مسار بين الاثنين.","map.distance":{zero:"أقصرها بلا خطوات ({n}).",one:"أقصرها خطوة واحدة.",two:"أقصرها خطوتان.",few:"أقصرها {n} خطوات.",many:"أقصرها {n} خطوة.",other:"أقصرها {n} خطوة."},"map.notAtOnce":"لم يجتمع في وقت واحد","map.showPath":"اعرض على الخريطة","map.morePaths":"هناك مسارات أخرى: هذه أولها.","map.overlap":"ما تشترك فيه","map.overlapHint":"عدد المرتبطين بكليهما، ونسبتهم من كل المرتبطين بأحدهما.","map.shared":"مشترك بين {a} و{b}","measure.degree":"الدرجة","measure.betweenness":"الوساطة","measure.closeness":"القرب","measure.pageRank":"PageRank","measure.constraint":"القيد","measure.core":"رقم النواة","timeline.title":"الجدول الزمني","timeline.month":"الشهر","timeline.from":"أول شهر","timeline.to":"آخر شهر","timeline.cut":"ما يحين موعده هنا أكثر من أن يسعه جدول واحد. تعدّه الصفحة الأولى شهرًا بشهر.","timeline.now":"اليوم المعروض","timeline.elsewhere":"في مكان آخر","timeline.says":"ما يقوله {document} فقط","timeline.saysOn":"ما يقوله {document} فقط، ص. {page}","timeline.others":"مصدر آخر: {dates}","timeline.MEETING":"اجتماع","timeline.MEETING_PLANNED":"مقرّر","timeline.MEETING_HELD":"عُقد","timeline.MEETING_CANCELLED":"أُلغي","timeline.PUBLISHED":"نُشر","timeline.DUE":"مستحق","timeline.due":{zero:"لا شيء مستحق",one:"استحقاق واحد",two:"استحقاقان",few:"{n} استحقاقات",many:"{n} استحقاقًا",other:"{n} استحقاق"},"timeline.owing":{zero:"لا أحد مدين بالرد",one:"طرف واحد",two:"طرفان",few:"{n} أطراف",many:"{n} طرفًا",other:"{n} طرف"},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","howFar.title":"إلى أين وصل","howFar.progress":"بقول من عليه الرد","howFar.assessment":"كما يراه غيره","howFar.disputed":"مختلَف فيه: لا يقول غيره ما يقوله من عليه الرد.","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","node.relationships":"كل العلاقات حسب النوع","node.timeline":"ما ورد فيه، جدولًا زمنيًا","report.title":"تقرير المراجعة","report.hint":"صفحتان لاجتماع مراجعة: ما اتُّفق عليه، ومن ردّ وكيف، ومن عليه الرد، وما تغيّر منذ المراجعة السابقة.","report.from":"من (فارغ: المراجعة السابقة)","report.to":"إلى (فارغ: اليوم)","report.open":"افتح واطبع","report.markdown":"احفظ بصيغة Markdown","report.failed":"لا يمكن فتح التقرير. يقول الخادم:","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.identifiers":"المعرّفات","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.reportedOn":"تاريخ التقرير","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.PROGRESS_REPORT":"تقرير تقدم","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","membershipStatus.PROPOSED":"مقترح","membershipStatus.INVITED":"مدعو","membershipStatus.CONFIRMED":"مؤكد","membershipStatus.ATTENDED":"حضر","membershipStatus.DECLINED":"اعتذر","workingGroupStatus.PLANNED":"مخطط له","workingGroupStatus.ACTIVE":"نشط","workingGroupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","progress.NOT_STARTED":"لم يبدأ","progress.IN_PROGRESS":"جارٍ","progress.PARTLY_IMPLEMENTED":"منفَّذ جزئيًا","progress.IMPLEMENTED":"منفَّذ","progress.DISCONTINUED":"أُوقف","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.progressOnBehalf":"تقارير تقدم باسمه","related.progressReports":"تقارير التقدم","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.reportsOn":"يتناول","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.submittedProgress":"تقارير تقدم قدمها","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.name":"الاسم","share.until":"حتى","share.found":"ما يطابق","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.report":"تسجيل تقدم","write.retractReport":"سحب هذا التقرير","write.assess":"سجّل تقييمك للتقدّم","write.from":"من يجيب","write.submitter":"من يقول ذلك","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الباقي","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.statement":"من دون أي منهما يُحفظ بوصفه تصريحك اليوم.","write.save":"حفظ","write.done":"حُفظ.","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك",no:"لا","write.try":"انظر ماذا سيفعل","write.tried":"ماذا سيفعل","write.more":"اكتب المزيد","write.refused":"لا يمكن كتابة هذا. لم يتغير شيء.","effect.gained":"طلب جديد:","effect.lost":"لم يعد مطلوبًا:","effect.settled":"سُوّي:","effect.changed":"تغيّر:","effect.none":"لا يتغير أي رد مستحق.","effect.title":{zero:"لا يتغير أي رد مستحق ({n})",one:"يتغير رد مستحق واحد",two:"يتغير ردان مستحقان",few:"تتغير {n} ردود مستحقة",many:"يتغير {n} ردًا مستحقًا",other:"يتغير {n} رد مستحق"},"keep.title":"حفظ السجل","keep.correct":"تصحيح","keep.relate":"إضافة علاقة","keep.relationship":"علاقة","keep.way":"نوعها","keep.other":"ما يقوله مصدر آخر","keep.prefer":"إظهار قيمة مصدر آخر","keep.property":"الخاصية","keep.value":"القيمة","keep.why":"لماذا","keep.reason":"لماذا تكتب هذا، لقائمة التغييرات","keep.remove":"إزالة","keep.removeHint":"لما لم يكن صحيحًا قط. أما ما كان صحيحًا وانتهى فله تاريخ نهاية.","keep.made":"جديد: {kind}","keep.level":"من يرى هذا ({property})","keep.unchanged":"كما هو","keep.lines":"واحد في كل سطر","keep.default":"تلقائيًا","new.title":"إدخال جديد","new.kind":"نوعه","new.editors":"يكتب هنا المحررون: سجّل الدخول محررًا.","new.without":"من دون هذه العلاقة","changes.title":"التغييرات","changes.history":"السجل الزمني","changes.none":"لا تغيير يمكنك رؤيته.","changes.more":"إظهار تغييرات أقدم","changes.number":"التغيير {revision}","changes.elements":{zero:"لا عناصر ({n})",one:"عنصر واحد",two:"عنصران",few:"{n} عناصر",many:"{n} عنصرًا",other:"{n} عنصر"},"changes.CREATED":"أُنشئ","changes.CHANGED":"عُدّل","changes.REMOVED":"أُزيل","changes.ask":"إظهار","changes.filter.since":"من","changes.filter.until":"إلى","changes.filter.by":"من كتبه","changes.filter.element":"للعقدة (المعرّف)","changes.filter.subject":"حول المطلوب (المعرّف)","undo.title":"التراجع عن هذا التغيير","undo.tried":"يُتراجع عما فعله التغيير {revision}:","undo.widen":"يجوز أن يرى مزيد من الناس ما أخفاه أو أزاله","property.name":"الاسم","property.title":"العنوان","property.reference":"المرجع","property.since":"منذ","property.until":"حتى","property.role":"الدور فيها","property.focalPoint":"جهة الاتصال","property.representing":"يمثل","property.position":"الترتيب بين الأجزاء","property.page":"الصفحة","property.paragraph":"الموضع في الصفحة","property.addressedOn":"طُلب في","property.dueOn":"الموعد","property.respondWithin":"الرد خلال (مثل P3M)","property.responsibility":"من عليه الرد","property.round":"الجولة","property.withdrawnOn":"سُحب في","property.subject":"المطلوب","property.addressee":"من يُطلب منه","property.answers":"يجيب عن","property.reportsOn":"يقدم تقريرًا عن","property.submittedBy":"قدّمه","property.onBehalfOf":"نيابة عن","property.property":"الخاصية","property.value":"القيمة","property.reason":"لماذا","property.assumption":"افتراض","property.source":"المصدر","property.sources":"المصادر","property.propertySources":"مصادر الخصائص","property.statements":"قيم مصادر أخرى","property.fieldVisibility":"من يرى أي خاصية","property.document":"الوثيقة","property.quote":"الاقتباس","property.statedBy":"صرّح به","property.readOn":"قُرئ في","property.preferred":"يظهر أولًا"};var ke={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","source.stated":"Stated by {who} on {day}","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of all delays, answers given late included, are {n} day or longer.",other:"Half of all delays, answers given late included, are {n} days or longer."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","filters.unreported":"nothing reported","filters.unassessed":"not assessed","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.nobody":"nobody was asked","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"notAsked.title":"Not asked","notAsked.what":"What","notAsked.since":"Issued or agreed","notAsked.none":"Everything here was asked of somebody.","notAsked.narrowed":"A request is narrowed by who owes it, when it is due and how it goes. Take these away to see what nobody was asked.","notAsked.hint":"Nobody was asked for an answer to these, not even by an assumption.","notAsked.cut":"There may be more than are counted here.","list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.progress":"Progress","list.assessment":"Assessment","list.mark":"{what}: {status}","list.disputed":"disputed","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"trend.title":"The last twelve months","trend.table":"The numbers as a table","trend.alt":"Late answers by month: {then} on {from}, {now} on {to}. The table below has every number.","trend.hint":"At the end of each month; the number is what was late. What rests on an assumption is left out.","since.title":"What changed since","since.day":"Since","since.month":"the last month","since.year":"a year ago","since.none":"Nothing changed, as far as the sources say.","since.notAsked":"not owed","since.then":"became","lanes.title":"Lanes","lanes.themes":"Theme","lanes.subjects":"What was recommended or agreed","lanes.respondents":"Who was asked","lanes.assumed":"Dashed: it rests on an assumption","lanes.drawing":"From each theme to what was asked, and to who was asked","lanes.board":"Show them as a list.","lanes.tooMany":{one:"{n} answer is too many for one drawing; narrow it by a filter.",other:"{n} answers are too many for one drawing; narrow them by a filter."},"map.title":"Map","map.hint":"Search for somebody, then expand what they are related to. The list beside the map shows the same.","map.add":"Add to the map","map.color":"Color by","map.byKind":"Kind","map.size":"Size by","map.byShown":"Relationships shown","map.allDays":"All days at once","map.time":"The day","map.undo":"Undo","map.arrange":"Arrange again","map.clear":"Clear the map","map.drawing":{one:"A map of {n} node. The list beside it has the same.",other:"A map of {n} nodes. The list beside it has the same."},"map.zoomIn":"Zoom in","map.zoomOut":"Zoom out","map.fit":"Show all","map.wheel":"Ctrl and the wheel zoom. Drag a node to pin it.","map.noWebGL":"This browser draws no WebGL: the map stands still. The list does all the same.","map.low":"low","map.high":"high: {measure}","map.none":"not in the network","map.svg":"Copy as SVG","map.png":"Copy as PNG","map.from":"From","map.relationship":"Relationship","map.to":"To","map.since":"Since","map.nodes":{one:"{n} node",other:"{n} nodes"},"map.relationships":{one:"{n} relationship among them",other:"{n} relationships among them"},"map.keys":"Arrow keys: up and down walk the list, forward opens a node and walks its neighbours, back returns.","map.empty":"Nothing is on the map on this day. Add somebody, or choose another day.","map.pinned":"pinned","map.page":"Open its page","map.ties":"Related here","map.expand":"Expand","map.all":"All but documents","map.expanded":"What was expanded","map.collapse":"collapse","map.hide":"Hide","map.hidden":"Hidden","map.showAgain":"show again","map.pin":"Pin","map.unpin":"Unpin","map.remove":"Remove","map.into":"Put into set {set}","map.outOf":"Take out of set {set}","map.tooMany":{one:"{n} node, and a map takes {most}. Collapse an expansion, or expand by one type only.",other:"{n} nodes are too many: a map takes {most}. Collapse an expansion, or expand by one type only."},"map.compare":"Compare two sets","map.compareHint":"Choose a node in the list and put it into set A or B: then the paths between them and what their groups share are found.","map.set":"Set {set}","map.paths":"Paths from A to B","map.hops":"At most this many hops","map.noPath":"No path leads from one to the other.","map.distance":{one:"The shortest has {n} hop.",other:"The shortest has {n} hops."},"map.notAtOnce":"never at one time","map.showPath":"Show on the map","map.morePaths":"There are more paths: these are the first.","map.overlap":"What they share","map.overlapHint":"How many are tied to both, and which part that is of all who are tied to either.","map.shared":"shared by {a} and {b}","measure.degree":"Degree","measure.betweenness":"Betweenness","measure.closeness":"Closeness","measure.pageRank":"PageRank","measure.constraint":"Constraint","measure.core":"Core number","timeline.title":"Timeline","timeline.month":"Month","timeline.from":"First month","timeline.to":"Last month","timeline.cut":"Too much falls due here for one table. The board counts it by month.","timeline.now":"the day shown","timeline.elsewhere":"Elsewhere","timeline.says":"only what {document} says","timeline.saysOn":"only what {document} says on p. {page}","timeline.others":"another source: {dates}","timeline.MEETING":"Meeting","timeline.MEETING_PLANNED":"Planned","timeline.MEETING_HELD":"Held","timeline.MEETING_CANCELLED":"Cancelled","timeline.PUBLISHED":"Published","timeline.DUE":"Due","timeline.due":{one:"{n} thing falls due",other:"{n} things fall due"},"timeline.owing":{one:"{n} asked",other:"{n} asked"},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","howFar.title":"How far it has come","howFar.progress":"In the respondent’s own word","howFar.assessment":"As others see it","howFar.disputed":"Disputed: others do not say what the respondent says.","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","node.relationships":"Every relationship, by type","node.timeline":"What it says, as a timeline","report.title":"Review report","report.hint":"Two pages for a review meeting: what was agreed, who answered and how, who owes, and what changed since the last review.","report.from":"From (empty: the last review)","report.to":"To (empty: today)","report.open":"Open and print","report.markdown":"Save as Markdown","report.failed":"The report cannot be opened. The server says:","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.identifiers":"Identifiers","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.reportedOn":"Reported","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.PROGRESS_REPORT":"Progress report","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","membershipStatus.PROPOSED":"proposed","membershipStatus.INVITED":"invited","membershipStatus.CONFIRMED":"confirmed","membershipStatus.ATTENDED":"attended","membershipStatus.DECLINED":"declined","workingGroupStatus.PLANNED":"Planned","workingGroupStatus.ACTIVE":"Active","workingGroupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","progress.NOT_STARTED":"Not started","progress.IN_PROGRESS":"In progress","progress.PARTLY_IMPLEMENTED":"Partly implemented","progress.IMPLEMENTED":"Implemented","progress.DISCONTINUED":"Discontinued","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.progressOnBehalf":"Progress reports made for it","related.progressReports":"Progress reports","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.reportsOn":"Reports on","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.submittedProgress":"Progress reports submitted","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.name":"Name","share.until":"Until","share.found":"What matches","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.report":"Record progress","write.retractReport":"Retract this report","write.assess":"Record how you see its progress","write.from":"Who answers","write.submitter":"Who says so","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the rest","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.statement":"Without either, it is kept as your statement of today.","write.save":"Save","write.done":"Saved.","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same",no:"no","write.try":"See what it would do","write.tried":"What it would do","write.more":"Write more","write.refused":"This cannot be written. Nothing was changed.","effect.gained":"Newly owed or asked:","effect.lost":"No longer owed or asked:","effect.settled":"Settled:","effect.changed":"Changed:","effect.none":"No answer that is owed changes.","effect.title":{one:"{n} owed answer changes",other:"{n} owed answers change"},"keep.title":"Keep the record","keep.correct":"Correct","keep.relate":"Add a relationship","keep.relationship":"Relationship","keep.way":"What it is","keep.other":"What another source says","keep.prefer":"Show the value of another source","keep.property":"Property","keep.value":"Value","keep.why":"Why","keep.reason":"Why you write this, for the list of changes","keep.remove":"Remove","keep.removeHint":"For what was never true. What was true and is no longer has an end instead.","keep.made":"New: {kind}","keep.level":"Who may see this ({property})","keep.unchanged":"as it is","keep.lines":"one a line","keep.default":"by default","new.title":"New entry","new.kind":"What it is","new.editors":"Editors write here: sign in as one.","new.without":"Leave this relationship out","changes.title":"Changes","changes.history":"History","changes.none":"No change that you may see.","changes.more":"Show older changes","changes.number":"Change {revision}","changes.elements":{one:"{n} element",other:"{n} elements"},"changes.CREATED":"Made","changes.CHANGED":"Changed","changes.REMOVED":"Removed","changes.ask":"Show","changes.filter.since":"From","changes.filter.until":"To","changes.filter.by":"By whom","changes.filter.element":"Of the node (id)","changes.filter.subject":"About what is asked (id)","undo.title":"Undo this change","undo.tried":"What change {revision} did is taken back:","undo.widen":"More people may see what it had hidden or removed","property.name":"Name","property.title":"Title","property.reference":"Reference","property.since":"Since","property.until":"Until","property.role":"Role in it","property.focalPoint":"Focal point","property.representing":"Represents","property.position":"Place among the parts","property.page":"Page","property.paragraph":"Place on the page","property.addressedOn":"Asked","property.dueOn":"Due","property.respondWithin":"Answer within (such as P3M)","property.responsibility":"Who owes the answer","property.round":"Round","property.withdrawnOn":"Withdrawn","property.subject":"What is asked","property.addressee":"Who is asked","property.answers":"Answers","property.reportsOn":"Reports on","property.submittedBy":"Submitted by","property.onBehalfOf":"For","property.property":"Property","property.value":"Value","property.reason":"Why","property.assumption":"Assumption","property.source":"Source","property.sources":"Sources","property.propertySources":"Sources of properties","property.statements":"Values of other sources","property.fieldVisibility":"Who sees which property","property.document":"Document","property.quote":"Quote","property.statedBy":"Stated by","property.readOn":"Read on","property.preferred":"Shown first"};var ci={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","source.stated":"Déclaré par {who} le {day}","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jour.",many:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours.",other:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","filters.unreported":"rien de rapporté","filters.unassessed":"non évalué","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.nobody":"personne n’a été sollicité","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"notAsked.title":"Non demandé","notAsked.what":"Quoi","notAsked.since":"Émise ou convenue","notAsked.none":"Ici, tout a été demandé à quelqu’un.","notAsked.narrowed":"Ces filtres portent sur ce qui est dû, quand et par qui. Retirez-les pour voir ce qui n’a été demandé à personne.","notAsked.hint":"Personne n’a été invité à y répondre, pas même selon une hypothèse.","notAsked.cut":"Il peut y en avoir plus que ce qui est compté ici.","list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.progress":"Avancement","list.assessment":"Appréciation","list.mark":"{what} : {status}","list.disputed":"contesté","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"trend.title":"Les douze derniers mois","trend.table":"Les chiffres en tableau","trend.alt":"Réponses en retard par mois : {then} au {from}, {now} au {to}. Le tableau ci-dessous donne tous les chiffres.","trend.hint":"À la fin de chaque mois ; le chiffre indique les retards. Ce qui repose sur une hypothèse n’y est pas.","since.title":"Ce qui a changé depuis","since.day":"Depuis","since.month":"le mois dernier","since.year":"un an","since.none":"Rien n’a changé, d’après les sources.","since.notAsked":"pas dû","since.then":"est devenu","lanes.title":"Couloirs","lanes.themes":"Thème","lanes.subjects":"Ce qui a été recommandé ou convenu","lanes.respondents":"À qui cela a été demandé","lanes.assumed":"En tirets : cela repose sur une hypothèse","lanes.drawing":"De chaque thème à ce qui a été demandé, et à qui","lanes.board":"Les montrer en liste.","lanes.tooMany":{one:"{n} réponse, c’est trop pour un dessin ; restreignez par un filtre.",many:"{n} réponses, c’est trop pour un dessin ; restreignez par un filtre.",other:"{n} réponses, c’est trop pour un dessin ; restreignez par un filtre."},"map.title":"Carte","map.hint":"Cherchez quelqu’un, puis ouvrez ce à quoi il est lié. La liste à côté de la carte montre la même chose.","map.add":"Ajouter à la carte","map.color":"Couleur selon","map.byKind":"Type","map.size":"Taille selon","map.byShown":"Relations montrées","map.allDays":"Tous les jours à la fois","map.time":"Le jour","map.undo":"Annuler","map.arrange":"Disposer à nouveau","map.clear":"Vider la carte","map.drawing":{one:"Une carte de {n} nœud. La liste à côté a le même.",many:"Une carte de {n} nœuds. La liste à côté a les mêmes.",other:"Une carte de {n} nœuds. La liste à côté a les mêmes."},"map.zoomIn":"Agrandir","map.zoomOut":"Réduire","map.fit":"Tout montrer","map.wheel":"Ctrl et la molette agrandissent. Glissez un nœud pour l’épingler.","map.noWebGL":"Ce navigateur n’a pas WebGL : la carte ne bouge pas. La liste fait tout de même tout.","map.low":"bas","map.high":"haut : {measure}","map.none":"hors du réseau","map.svg":"Copier en SVG","map.png":"Copier en PNG","map.from":"De","map.relationship":"Relation","map.to":"Vers","map.since":"Depuis","map.nodes":{one:"{n} nœud",many:"{n} nœuds",other:"{n} nœuds"},"map.relationships":{one:"{n} relation entre eux",many:"{n} relations entre eux",other:"{n} relations entre eux"},"map.keys":"Flèches : haut et bas parcourent la liste, en avant ouvre un nœud et parcourt ses voisins, en arrière revient.","map.empty":"Rien n’est sur la carte ce jour-là. Ajoutez quelqu’un, ou choisissez un autre jour.","map.pinned":"épinglé","map.page":"Ouvrir sa page","map.ties":"Lié ici","map.expand":"Ouvrir","map.all":"Tout sauf les documents","map.expanded":"Ce qui a été ouvert","map.collapse":"refermer","map.hide":"Masquer","map.hidden":"Masqués","map.showAgain":"remontrer","map.pin":"Épingler","map.unpin":"Détacher","map.remove":"Retirer","map.into":"Mettre dans l’ensemble {set}","map.outOf":"Retirer de l’ensemble {set}","map.tooMany":{one:"{n} nœud, et une carte en prend {most}. Refermez, ou n’ouvrez qu’un type.",many:"{n} nœuds, c’est trop : une carte en prend {most}. Refermez une ouverture, ou n’ouvrez qu’un type.",other:"{n} nœuds, c’est trop : une carte en prend {most}. Refermez une ouverture, ou n’ouvrez qu’un type."},"map.compare":"Comparer deux ensembles","map.compareHint":"Choisissez un nœud dans la liste et mettez-le dans l’ensemble A ou B : les chemins entre eux et ce que leurs groupes partagent sont alors trouvés.","map.set":"Ensemble {set}","map.paths":"Chemins de A à B","map.hops":"Au plus tant d’étapes","map.noPath":"Aucun chemin ne mène de l’un à l’autre.","map.distance":{one:"Le plus court a {n} étape.",many:"Le plus court a {n} étapes.",other:"Le plus court a {n} étapes."},"map.notAtOnce":"jamais en même temps","map.showPath":"Montrer sur la carte","map.morePaths":"Il y a d’autres chemins : voici les premiers.","map.overlap":"Ce qu’ils partagent","map.overlapHint":"Combien sont liés aux deux, et quelle part de ceux liés à l’un ou à l’autre.","map.shared":"partagés par {a} et {b}","measure.degree":"Degré","measure.betweenness":"Intermédiarité","measure.closeness":"Proximité","measure.pageRank":"PageRank","measure.constraint":"Contrainte","measure.core":"Indice de cœur","timeline.title":"Calendrier","timeline.month":"Mois","timeline.from":"Premier mois","timeline.to":"Dernier mois","timeline.cut":"Trop d’échéances pour un seul tableau. La page d’accueil les compte par mois.","timeline.now":"le jour affiché","timeline.elsewhere":"Ailleurs","timeline.says":"seulement ce que dit {document}","timeline.saysOn":"seulement ce que dit {document}, p. {page}","timeline.others":"autre source : {dates}","timeline.MEETING":"Réunion","timeline.MEETING_PLANNED":"Prévu","timeline.MEETING_HELD":"Tenu","timeline.MEETING_CANCELLED":"Annulé","timeline.PUBLISHED":"Publié","timeline.DUE":"Échéance","timeline.due":{one:"{n} échéance",many:"{n} échéances",other:"{n} échéances"},"timeline.owing":{one:"{n} sollicité",many:"{n} sollicités",other:"{n} sollicités"},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","howFar.title":"Où cela en est","howFar.progress":"Selon qui doit la réponse","howFar.assessment":"Selon d’autres","howFar.disputed":"Contesté : d’autres ne disent pas ce que dit qui doit la réponse.","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","node.relationships":"Toutes les relations, par type","node.timeline":"Ce qu’il dit, en calendrier","report.title":"Rapport d’examen","report.hint":"Deux pages pour une réunion d’examen : ce qui a été convenu, qui a répondu et comment, qui doit une réponse, et ce qui a changé depuis le dernier examen.","report.from":"Du (vide : le dernier examen)","report.to":"Au (vide : aujourd’hui)","report.open":"Ouvrir et imprimer","report.markdown":"Enregistrer en Markdown","report.failed":"Le rapport ne peut pas être ouvert. Le serveur dit :","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.identifiers":"Identifiants","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.reportedOn":"Rapporté","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.PROGRESS_REPORT":"Rapport d’avancement","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","membershipStatus.PROPOSED":"proposé","membershipStatus.INVITED":"invité","membershipStatus.CONFIRMED":"confirmé","membershipStatus.ATTENDED":"présent","membershipStatus.DECLINED":"a décliné","workingGroupStatus.PLANNED":"Prévu","workingGroupStatus.ACTIVE":"Actif","workingGroupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","progress.NOT_STARTED":"Pas commencé","progress.IN_PROGRESS":"En cours","progress.PARTLY_IMPLEMENTED":"Mis en œuvre en partie","progress.IMPLEMENTED":"Mis en œuvre","progress.DISCONTINUED":"Abandonné","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.progressOnBehalf":"Rapports d’avancement en son nom","related.progressReports":"Rapports d’avancement","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.reportsOn":"Porte sur","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.submittedProgress":"Rapports d’avancement soumis","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.name":"Nom","share.until":"Jusqu’au","share.found":"Ce qui correspond","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.report":"Enregistrer l’avancement","write.retractReport":"Rétracter ce rapport","write.assess":"Dire où l’on en est, selon vous","write.from":"Qui répond","write.submitter":"Qui le dit","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient le reste","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.statement":"Sans l’un ni l’autre, c’est gardé comme votre déclaration de ce jour.","write.save":"Enregistrer","write.done":"Enregistré.","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même",no:"non","write.try":"Voir ce que cela ferait","write.tried":"Ce que cela ferait","write.more":"Écrire autre chose","write.refused":"Ceci ne peut pas être écrit. Rien n’a changé.","effect.gained":"Nouvelle demande :","effect.lost":"N’est plus demandé :","effect.settled":"Réglée :","effect.changed":"Changée :","effect.none":"Aucune réponse due ne change.","effect.title":{one:"{n} réponse due change",many:"{n} réponses dues changent",other:"{n} réponses dues changent"},"keep.title":"Tenir le registre","keep.correct":"Corriger","keep.relate":"Ajouter une relation","keep.relationship":"Relation","keep.way":"De quoi il s’agit","keep.other":"Ce que dit une autre source","keep.prefer":"Montrer la valeur d’une autre source","keep.property":"Propriété","keep.value":"Valeur","keep.why":"Pourquoi","keep.reason":"Pourquoi vous l’écrivez, pour la liste des changements","keep.remove":"Supprimer","keep.removeHint":"Pour ce qui n’a jamais été vrai. Ce qui l’a été et ne l’est plus reçoit plutôt une fin.","keep.made":"Nouveau : {kind}","keep.level":"Qui peut voir ceci ({property})","keep.unchanged":"sans changement","keep.lines":"un par ligne","keep.default":"par défaut","new.title":"Nouvelle entrée","new.kind":"De quoi il s’agit","new.editors":"Les éditeurs écrivent ici : connectez-vous comme tel.","new.without":"Sans cette relation","changes.title":"Changements","changes.history":"Historique","changes.none":"Aucun changement que vous puissiez voir.","changes.more":"Montrer les changements plus anciens","changes.number":"Changement {revision}","changes.elements":{one:"{n} élément",many:"{n} éléments",other:"{n} éléments"},"changes.CREATED":"Créé","changes.CHANGED":"Modifié","changes.REMOVED":"Supprimé","changes.ask":"Montrer","changes.filter.since":"Depuis","changes.filter.until":"Jusqu’au","changes.filter.by":"Par qui","changes.filter.element":"Du nœud (id)","changes.filter.subject":"Sur ce qui est demandé (id)","undo.title":"Annuler ce changement","undo.tried":"Ce que le changement {revision} a fait est repris :","undo.widen":"Plus de personnes peuvent voir ce qu’il avait caché ou supprimé","property.name":"Nom","property.title":"Titre","property.reference":"Référence","property.since":"Depuis","property.until":"Jusqu’à","property.role":"Rôle","property.focalPoint":"Point focal","property.representing":"Représente","property.position":"Place parmi les parties","property.page":"Page","property.paragraph":"Endroit de la page","property.addressedOn":"Demandé","property.dueOn":"Échéance","property.respondWithin":"Réponse sous (par exemple P3M)","property.responsibility":"Qui doit la réponse","property.round":"Tour","property.withdrawnOn":"Retirée","property.subject":"Ce qui est demandé","property.addressee":"À qui on demande","property.answers":"Répond à","property.reportsOn":"Rend compte de","property.submittedBy":"Soumis par","property.onBehalfOf":"Pour","property.property":"Propriété","property.value":"Valeur","property.reason":"Pourquoi","property.assumption":"Hypothèse","property.source":"Source","property.sources":"Sources","property.propertySources":"Sources des propriétés","property.statements":"Valeurs d’autres sources","property.fieldVisibility":"Qui voit quelle propriété","property.document":"Document","property.quote":"Citation","property.statedBy":"Déclaré par","property.readOn":"Lu le","property.preferred":"Montré d’abord"};var fi={en:ke,fr:ci,ar:_i},za={en:"English",fr:"Français",ar:"العربية"},hi="en",Ni=ke,wn="en-GB",Kr=n=>!!n&&n in fi,Ma=()=>navigator.languages.map(n=>n.slice(0,2)).find(Kr)??"en";function Fa(n){hi=n,Ni=fi[n],wn={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var bi=()=>hi;function Oi(n,t){let i=Ni[n];return typeof i=="string"?i:(typeof t=="number"?i[new Intl.PluralRules(wn).select(t)]:void 0)??i.other}function a(n,t={}){return Oi(n,t.n).replace(/\{(\w+)\}/g,(i,s)=>Qr(t[s]))}var Qr=n=>typeof n=="number"?T(n):n??"";function A(n,t){return Oi(n,t.n).split(/\{(\w+)\}/).map((i,s)=>{if(s%2===0)return i;let r=t[i];return typeof r=="number"?T(r):r})}var T=(n,t)=>new Intl.NumberFormat(wn,t).format(n);function Z(n,t="short"){let[i="",s,r]=n.split("-");if(s?.startsWith("Q"))return a("date.quarter",{quarter:Number(s[1]),year:i});let l={timeZone:"UTC",year:"numeric"};s&&(l.month=t),r&&(l.day="numeric");let o=new Date(Date.UTC(2e3,Number(s??1)-1,Number(r??1)));return o.setUTCFullYear(Number(i)),new Intl.DateTimeFormat(wn,l).format(o)}var ki=n=>new Intl.DisplayNames([wn],{type:"region",fallback:"code"}).of(n)??n,vi=n=>new Intl.DisplayNames([wn],{type:"language",fallback:"code"}).of(n)??n,Hr=n=>new Intl.ListFormat(wn).format(n);function ve(n){let t={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},i=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,s,r])=>a(t[r],{n:Number(s)}));return i.length?Hr(i):n}var dt=n=>n in ke;var Ur=Symbol.for("pv"),jr=0;function e(n,t,i,s,r,l){t||(t={});var o,u,p=t;if("ref"in p&&typeof n!="function")for(u in p={},t)u=="ref"?o=t[u]:p[u]=t[u];var g={type:n,props:p,key:i,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ur,__v:--jr,__i:-1,__u:0};return(r||l)&&(g.__source=r,g.__self=l),P.vnode&&P.vnode(g),g}var we={labels:{ActionPoint:{form:"actionPoint",id:"id",fields:[{name:"text",kind:"prose",required:!0},{name:"agreedOn",kind:"PartialDate"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Document:{form:"document",id:"id",fields:[{name:"title",kind:"String",required:!0},{name:"kind",kind:"enum",of:"DocumentKind"},{name:"publishedOn",kind:"PartialDate"},{name:"language",kind:"String"},{name:"url",kind:"String"},{name:"pages",kind:"Int"},{name:"identifiers",kind:"list",level:!0},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Initiative:{form:"initiative",id:"id",fields:[{name:"name",kind:"String",required:!0},{name:"aliases",kind:"list",level:!0},{name:"summary",kind:"prose"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Meeting:{form:"meeting",id:"id",fields:[{name:"name",kind:"String",required:!0},{name:"kind",kind:"enum",of:"MeetingKind"},{name:"status",kind:"enum",of:"MeetingStatus"},{name:"on",kind:"PartialDate"},{name:"days",kind:"Int"},{name:"place",kind:"String"},{name:"summary",kind:"prose"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Organization:{form:"organization",id:"id",fields:[{name:"name",kind:"String",required:!0},{name:"aliases",kind:"list",level:!0},{name:"abbreviation",kind:"String"},{name:"kind",kind:"enum",of:"OrganizationKind"},{name:"country",kind:"String"},{name:"identifiers",kind:"list",level:!0},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Outcome:{form:"outcome",id:"id",fields:[{name:"text",kind:"prose",required:!0},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Person:{form:"person",id:"id",fields:[{name:"name",kind:"String",required:!0,level:!0},{name:"aliases",kind:"list",level:!0},{name:"roleTitle",kind:"String",level:!0},{name:"contact",kind:"prose",level:!0},{name:"identifiers",kind:"list",level:!0},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Recommendation:{form:"recommendation",id:"id",fields:[{name:"reference",kind:"String"},{name:"text",kind:"prose",required:!0},{name:"issuedOn",kind:"PartialDate"},{name:"identifiers",kind:"list",level:!0},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},StakeholderGroup:{form:"stakeholderGroup",id:"id",fields:[{name:"name",kind:"String",required:!0},{name:"aliases",kind:"list",level:!0},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Theme:{form:"theme",id:"id",fields:[{name:"name",kind:"String",required:!0},{name:"aliases",kind:"list",level:!0},{name:"summary",kind:"prose"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},WorkingGroup:{form:"workingGroup",id:"id",fields:[{name:"name",kind:"String",required:!0},{name:"aliases",kind:"list",level:!0},{name:"summary",kind:"prose"},{name:"status",kind:"enum",of:"WorkingGroupStatus"},{name:"pilot",kind:"Boolean"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},Response:{form:"respond",id:"response",task:!0,fields:[{name:"kind",kind:"enum",of:"ResponseKind",required:!0},{name:"submittedOn",kind:"PartialDate"},{name:"text",kind:"prose",level:!0}]},ProgressReport:{form:"progress",id:"report",task:!0,fields:[{name:"status",kind:"enum",of:"ProgressStatus",required:!0},{name:"reportedOn",kind:"PartialDate"},{name:"text",kind:"prose",level:!0}]}},types:{ABOUT:{form:"relationship",ends:[{from:["WorkingGroup","Recommendation","ActionPoint","Document","Meeting"],to:["Theme"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},AFFILIATED_WITH:{form:"relationship",ends:[{from:["Person"],to:["Organization"]}],fields:[{name:"role",kind:"String"},{name:"focalPoint",kind:"Boolean"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},AGREED_AT:{form:"relationship",ends:[{from:["ActionPoint"],to:["Meeting"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},AIMS_AT:{form:"relationship",ends:[{from:["WorkingGroup"],to:["Outcome"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},CONVENES:{form:"relationship",ends:[{from:["Organization"],to:["WorkingGroup","Initiative","Organization"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},COORDINATES:{form:"relationship",ends:[{from:["Organization"],to:["WorkingGroup","Initiative","Organization"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},DISCUSSED_AT:{form:"relationship",ends:[{from:["Recommendation","ActionPoint","Document"],to:["Meeting"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},HELD_BY:{form:"relationship",ends:[{from:["Meeting"],to:["WorkingGroup","Initiative"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},HOSTED_BY:{form:"relationship",ends:[{from:["Meeting"],to:["Organization"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},IMPLEMENTS:{form:"relationship",ends:[{from:["ActionPoint"],to:["Recommendation"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},INFORMS:{form:"relationship",ends:[{from:["Meeting","WorkingGroup","Document"],to:["Meeting"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},ISSUED_BY:{form:"relationship",ends:[{from:["Recommendation","Document"],to:["Organization","WorkingGroup"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},LEADS:{form:"relationship",ends:[{from:["Organization"],to:["WorkingGroup","Initiative","Organization"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},MEMBER_OF:{form:"relationship",ends:[{from:["Organization","Person","StakeholderGroup","WorkingGroup"],to:["StakeholderGroup","WorkingGroup","Organization"]}],fields:[{name:"role",kind:"String"},{name:"status",kind:"enum",of:"MembershipStatus"},{name:"representing",kind:"ID"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},PARTICIPATES_IN:{form:"relationship",ends:[{from:["Organization","Person","StakeholderGroup"],to:["Meeting"]}],fields:[{name:"role",kind:"String"},{name:"status",kind:"enum",of:"MembershipStatus"},{name:"representing",kind:"ID"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},PART_OF:{form:"relationship",ends:[{from:["Organization"],to:["Organization"]},{from:["WorkingGroup"],to:["Initiative","WorkingGroup"]},{from:["Theme"],to:["Theme"]},{from:["Meeting"],to:["Meeting"]}],fields:[{name:"position",kind:"Int"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},PUBLISHED_BY:{form:"relationship",ends:[{from:["Recommendation","Document"],to:["Organization","WorkingGroup"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},RECORDED_IN:{form:"relationship",ends:[{from:["Recommendation","ActionPoint"],to:["Document"]}],fields:[{name:"page",kind:"Int"},{name:"paragraph",kind:"String"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},REVIEWED_AT:{form:"relationship",ends:[{from:["Recommendation","ActionPoint"],to:["Meeting"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},SUCCEEDED_BY:{form:"relationship",ends:[{from:["Organization"],to:["Organization"]}],fields:[{name:"on",kind:"PartialDate"},{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},SUPPORTS:{form:"relationship",ends:[{from:["Organization"],to:["WorkingGroup","Initiative","Organization"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},TRANSLATION_OF:{form:"relationship",ends:[{from:["Document"],to:["Document"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},WORKS_ON:{form:"relationship",ends:[{from:["Organization","Person","StakeholderGroup"],to:["Theme"]}],fields:[{name:"since",kind:"PartialDate"},{name:"until",kind:"PartialDate"},{name:"visibility",kind:"enum",of:"Visibility"}]},ADDRESSED_TO:{form:"address",ends:[],fields:[{name:"addressedOn",kind:"PartialDate",required:!0},{name:"dueOn",kind:"PartialDate"},{name:"respondWithin",kind:"Duration"},{name:"responsibility",kind:"enum",of:"Responsibility"},{name:"round",kind:"String"},{name:"visibility",kind:"enum",of:"Visibility"}]}},enums:{Visibility:["PUBLIC","PARTNER","MEMBER","SECRETARIAT"],DocumentKind:["CONCEPT_NOTE","BRIEF","REPORT","WORKING_PAPER","AGENDA","SUMMARY","CASE_STUDY","ACTION_PLAN","OTHER"],MeetingKind:["PLANNING","MEETING","WORKSHOP","OUTREACH","EVENT","REVIEW","CONVENING","SESSION"],MeetingStatus:["PLANNED","HELD","CANCELLED"],OrganizationKind:["GOVERNMENT","MINISTRY","POLICE","MULTILATERAL","CIVIL_SOCIETY","RESEARCH","NETWORK","OTHER"],WorkingGroupStatus:["PLANNED","ACTIVE","CLOSED"],ResponseKind:["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],ProgressStatus:["NOT_STARTED","IN_PROGRESS","PARTLY_IMPLEMENTED","IMPLEMENTED","DISCONTINUED"],MembershipStatus:["PROPOSED","INVITED","CONFIRMED","ATTENDED","DECLINED"],Responsibility:["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"]}};var H=we.labels,Rn=we.types,gt=n=>we.enums[n]??[],Yn=n=>n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase(),an=n=>a(`label.${Yn(n)}`),Jr={ProgressStatus:"progress"},En=(n,t)=>{let i=`${Jr[n]??n[0].toLowerCase()+n.slice(1)}.${t}`;return dt(i)?a(i):t},on=n=>{let t=`property.${n}`;return dt(t)?a(t):n},wi=(n,t)=>[...t?[H[t]??Rn[t]]:[],...Object.values(H),...Object.values(Rn)].flatMap(i=>i?.fields??[]).find(i=>i.name===n),Ri=new Map,pt=n=>{Ri.set(n.id,n)},Pi=n=>Ri.get(n),Zr=Object.keys(H).map(n=>Yn(n).toLowerCase().replaceAll("_","-")),Di=n=>n.split(new RegExp(`((?:${Zr.join("|")}):[a-z0-9-]+)`));function C(n){return pt(n),"reference"in n&&n.reference?`${n.reference} ${mt(n)}`:mt(n)}function mt(n){return n.__typename==="Response"?`${a(`responseKind.${n.kind}`)}, ${n.submittedOn?Z(n.submittedOn):a("responseState.DRAFT")}`:n.__typename==="ProgressReport"?`${a(`progress.${n.status}`)}, ${n.reportedOn?Z(n.reportedOn):a("responseState.DRAFT")}`:n.displayName??a("name.hidden",{id:`⁨${n.id}⁩`})}function S({of:n}){return e("a",{class:"name",href:L(Q(n.id)),children:e(Gn,{of:n})})}function Gn({of:n}){pt(n);let t="reference"in n?n.reference:null;return e("bdi",{children:[t&&e("b",{class:"reference",children:[t," "]}),mt(n)]})}var un=({of:n})=>e(f,{children:n.map((t,i)=>[i>0&&a("list.comma"),e(S,{of:t},t.id)])}),w=({of:n,long:t})=>e("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:Z(n,t?"long":"short")});function Jn({since:n,until:t}){return n&&t?e("span",{class:"span",children:A("span.both",{since:e(w,{of:n}),until:e(w,{of:t})})}):n?e("span",{class:"span",children:A("span.since",{since:e(w,{of:n})})}):t?e("span",{class:"span",children:A("span.until",{until:e(w,{of:t})})}):null}var X=n=>`state.${n}`;function dn({of:n,days:t}){return e("span",{class:`state ${n}`,children:[a(X(n)),!!t&&e("span",{class:"days",children:[" ",a("days",{n:t})]})]})}var tn=({text:n})=>n?e("details",{class:"assumption",children:[e("summary",{children:a("assumption")}),e("p",{dir:"auto",children:n})]}):null;function Xr({of:n}){let{document:t,page:i,paragraph:s,quote:r,statedBy:l,on:o}=n;return e(f,{children:[t&&e(S,{of:t}),l&&A("source.stated",{who:e(S,{of:l}),day:o&&e(w,{of:o})}),i!=null&&e("span",{class:"place",children:[" ",a("source.page",{page:String(i)})]}),s&&e("span",{class:"place",children:[" ",e("bdi",{children:s})]}),t?.url&&/^https?:/.test(t.url)&&e(f,{children:[" ",e("a",{class:"outside",href:t.url,rel:"noreferrer",children:a("source.open")})]}),r&&e("blockquote",{dir:"auto",children:r})]})}function Y({of:n,open:t}){return n.length===0?null:e("details",{class:"sources",open:t,children:[e("summary",{children:a("sources",{n:n.length})}),e("ul",{children:n.map((i,s)=>e("li",{children:e(Xr,{of:i})},s))})]})}var nl={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function yn({of:n,retry:t}){let i=nl[n.code];return e("div",{class:"problem",role:"alert",children:[e("h2",{children:i?a(i):a("failure.other")}),n.code!=="NETWORK"&&e("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),t&&e("button",{type:"button",onClick:t,children:a("failure.retry")})]})}var _n=()=>e("span",{class:"loading unseen","aria-hidden":"true"});function q({of:n,children:t}){let i=n.data!==void 0;return z(()=>{i&&performance.mark("answered")},[i]),e(f,{children:[e("div",{class:"live",role:"status",children:[n.changed>0&&e("button",{type:"button",class:"changed",onClick:n.show,children:[a("live.changed",{n:n.changed})," ",e("span",{class:"action",children:a("live.show")})]}),!n.connected&&e("span",{class:"lost",children:a("live.lost")})]}),n.failure&&e(yn,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&e("div",{class:"answer","aria-busy":n.busy,children:t(n.data)}),n.data===void 0&&!n.failure&&e("p",{class:"loading",children:a("loading")})]})}var Si={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},B="none",Ai=25,yt=({params:n})=>{let t=n.get("by");return t==="respondent"||t&&t in Si?t:"theme"};function Zn({params:n}){let t=n.get("state");if(t==="ALL")return jn;let i=(t??"").split(",").filter(s=>jn.includes(s));return i.length?i:vn}var Xn=["NOT_STARTED","IN_PROGRESS","PARTLY_IMPLEMENTED","IMPLEMENTED","DISCONTINUED"],el=n=>Xn.includes(n);function tl(n){let[t,i]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(t,i,0)).getUTCDate()}`}function cn({params:n},t={}){let i={...t},s=[],r=(o,u,p)=>{let g=n.get(o);g===B?s.push(u):g&&p(g)};r("theme","THEME",o=>i.theme=o),r("group","WORKING_GROUP",o=>i.workingGroup=o),r("round","ROUND",o=>i.round=[o]),r("month","MONTH_DUE",o=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(o)&&(i.dueOn={from:`${o}-01`,to:tl(o)})});for(let[o,u]of[["progress","PROGRESS"],["assessment","ASSESSMENT"]])r(o,u,p=>{el(p)&&(i[o]=[p])});let l=n.get("who");return l&&(i.respondent=l),s.length&&(i.missing=s),i}function Ci(n,t){let i=n.params.get("basis");return{...cn(n,t),states:Zn(n),...i?{assumed:i==="assumed"}:{}}}function ne(n,t){let i=cn(n,t),s=yt(n),r={...i,assumed:!1},l={...i,assumed:!0},o=u=>Math.min(500,Math.max(Ai,Number(n.params.get(u))||Ai));return{sourcedScope:r,assumedScope:l,sourced:{...r,states:Zn(n)},assumed:{...l,states:Zn(n)},late:{...r,states:["OVERDUE"]},by:s==="respondent"?["STATE"]:[Si[s],"STATE"],gaps:s==="theme"||s==="group",asOf:F(n),sourcedFirst:o("rows"),assumedFirst:o("assumedRows")}}var Ei=n=>String(Math.min(500,n*4));var ee=n=>new URL(L(Q(n.id)),location.href).href,il=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,sl=n=>n.map(t=>t.map(il).join(",")).join(`\r
`),rl=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function ll([n=[],...t]){let i=n.map((r,l)=>r===a("list.link")?-1:l).filter(r=>r>=0),s=r=>`| ${r.join(" | ")} |`;return[s(i.map(r=>n[r])),s(i.map(()=>"---")),...t.map(r=>s(i.map(l=>rl(r[l]??"")))),"",`<${location.href}>`].join(`
`)}var Gi=({query:n,variables:t})=>`/graphiql/?${new URLSearchParams({query:n.trim(),variables:JSON.stringify(t,null,2)})}`;function te({of:n}){let[t,i]=k(""),s=async r=>{try{let l=await r();typeof l=="string"?await navigator.clipboard.writeText(l):await navigator.clipboard.write([new ClipboardItem({[l.type]:l})]),i(a("share.copied"))}catch(l){i(a("share.failed",{why:l.message}))}};return e("details",{class:"menu share",children:[e("summary",{children:a("share")}),e("div",{class:"items",children:[e("button",{type:"button",onClick:()=>s(()=>location.href),children:a("share.link")}),e("button",{type:"button",onClick:()=>s(async()=>sl(await n.table())),children:a("share.csv")}),n.pictures?.map(([r,l])=>e("button",{type:"button",onClick:()=>s(l),children:a(r)},r)),e("button",{type:"button",onClick:()=>s(async()=>ll(await n.table())),children:a("share.markdown")}),e("button",{type:"button",onClick:()=>s(()=>`${n.query.trim()}

# ${a("share.variables")}
# ${JSON.stringify(n.variables)}
# ${new URL(Gi(n),location.href).href}`),children:a("share.query")}),e("a",{href:Gi(n),children:a("share.graphiql")}),e("button",{type:"button",onClick:()=>print(),children:a("share.print")}),e("p",{role:"status",children:t})]})]})}var al=5e3,Ti=[["list.who",({respondent:n})=>C(n)],["list.what",({subject:n})=>C(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>a(`state.${n}`)],["list.progress",({progress:n})=>n?a(`progress.${n.status}`):""],["list.assessment",({assessment:n})=>n?a(`progress.${n.status}`):""],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>a(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>ee(n)]];function Ii(n,t){let i={filter:Ci(n,t),asOf:F(n),first:500},s=async()=>{let r=[];for(let l=null;;){let{data:o}=await M(he,{...i,after:l});if(r.push(...o.obligations.nodes),l=o.obligations.pageInfo.endCursor,!o.obligations.pageInfo.hasNextPage||r.length>=al)break}return[Ti.map(([l])=>a(l)),...r.map(l=>Ti.map(([,o])=>o(l)))]};return{query:he.toString(),variables:i,table:s}}var Re="NOT_ASKED",ol={who:null,month:null,round:null,progress:null,assessment:null,basis:null,open:null,rows:null},_t=(n={})=>`${D({...ol,...n,state:Re})}#list`,Li=({params:n})=>n.get("state")===Re,ul=({theme:n,workingGroup:t,missing:i,assumed:s,...r})=>Object.keys(r).length===0&&(i??[]).every(l=>l==="THEME");function dl(n,{theme:t,workingGroup:i,missing:s}){let r=(...N)=>new Set(N.flatMap(({nodes:h})=>h.map(({id:O})=>O))),l=n.themes.nodes,o=new Map(l.map(N=>[N.id,r(N.recommendations,N.actionPoints)])),u=new Map(l.map(N=>[N.id,N.partOf.nodes.map(({id:h})=>h)])),p=(N,h=new Set([N]))=>{for(let O of u.get(N)??[])h.has(O)||p(O,h.add(O));return h},g=new Map(l.map(({id:N})=>[N,new Set]));for(let[N,h]of o)for(let O of p(N))h.forEach(v=>g.get(O)?.add(v));g.set(B,r(n.recommendations,n.actionPoints));let d=new Set([...g.values()].flatMap(N=>[...N])),_=n.workingGroups?.nodes[0];if(i){let N=r(..._?[_.issuedRecommendations,..._.meetings.nodes.map(({agreed:h})=>h)]:[]);for(let{id:h}of _?.themes.nodes??[]){g.get(h)?.forEach(O=>N.add(O));for(let O of p(h))o.get(O)?.forEach(v=>N.add(v))}d=N}let y=t?g.get(String(t))??new Set:s?.includes("THEME")?g.get(B):d,m=(N,h)=>new Set([...N].filter(O=>h.has(O)));d=m(d,y);for(let[N,h]of g)g.set(N,m(h,d));let c=({totalCount:N,nodes:h})=>N>h.length;return{all:d,of:g,cut:c(n.themes)||[...l,n].some(({recommendations:N,actionPoints:h})=>c(N)||c(h))}}function Wi(n,t,i){let s=t.workingGroup,{data:r,failure:l,busy:o}=G(rt,{asOf:F(n),groups:s?[s]:null,ofGroup:!!s},void 0,i);return!ul(t)||l?null:r&&!o?dl(r,t):void 0}var xi=50,zi=new Intl.Collator("en",{numeric:!0});function Mi({place:n,gaps:t}){return t===void 0?e(_n,{}):t===null?e("p",{class:"empty",children:e("a",{href:_t(),children:a("notAsked.narrowed")})}):t.all.size===0?e("p",{class:"empty",children:a("notAsked.none")}):e(gl,{place:n,ids:[...t.all].sort(zi.compare),cut:t.cut})}function gl({place:n,ids:t,cut:i}){let s=Math.min(500,Math.max(xi,Number(n.params.get("rows"))||xi)),r=G(Hn,{ids:t.slice(0,s),asOf:F(n)}),l=t.length-Math.min(s,t.length);return e(q,{of:r,children:o=>e(f,{children:[e("p",{class:"hint",children:[a("notAsked.hint"),i&&e(f,{children:[" ",a("notAsked.cut")]})]}),e("table",{class:"obligations not-asked",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("property.kind")}),e("th",{scope:"col",children:a("notAsked.what")}),e("th",{scope:"col",children:a("groups.theme")}),e("th",{scope:"col",children:a("notAsked.since")})]})}),e("tbody",{children:Fi(o).map(u=>e("tr",{class:"row",children:[e("td",{children:Tn(u)}),e("td",{class:"what",children:e(S,{of:u})}),e("td",{children:u.themes.nodes.length>0?e(un,{of:u.themes.nodes}):e("span",{class:"zero",children:a("none")})}),e("td",{class:"due",children:u.on?e(w,{of:u.on}):e("span",{class:"zero",children:a("list.noDue")})})]},u.id))})]}),l>0&&s<500&&e("p",{class:"more",children:e("a",{class:"button",href:D({rows:String(s*4)}),children:a("list.more",{n:l})})}),l>0&&s>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:l})})]})})}var Fi=n=>n.nodes.filter(t=>!!t&&"themes"in t);function Bi(n,t){let i={ids:[...t?.all??[]].sort(zi.compare).slice(0,500),asOf:F(n)};return{query:Hn.toString(),variables:i,table:async()=>[[a("property.kind"),a("notAsked.what"),a("groups.theme"),a("notAsked.since"),a("list.link")],...Fi((await M(Hn,i)).data).map(s=>[Tn(s),C(s),s.themes.nodes.map(C).join("; "),s.on??"",ee(s)])]}}function Vi({place:n}){let t=F(n),{data:i}=G($e,{asOf:t,owing:null}),s=n.params.get("who"),r=i?.stakeholdersOwing.nodes.map(({stakeholder:g})=>g)??[],l=G(qe,{ids:s&&i&&!r.some(({id:g})=>g===s)?[s]:[]}),o=[...r,...(l.data?.nodes??[]).filter(Boolean)],u=Xn.map(g=>({value:g,text:a(`progress.${g}`)})),p=g=>(g??[]).map(d=>({value:d.id,text:C(d)}));return e("form",{class:"filters",role:"search","aria-label":a("filters.title"),onSubmit:g=>g.preventDefault(),children:[e(In,{place:n,name:"theme",label:"filters.theme",of:p(i?.themes.nodes),none:"filters.noTheme"}),e(In,{place:n,name:"group",label:"filters.group",of:p(i?.workingGroups.nodes),none:"filters.noGroup"}),e(In,{place:n,name:"who",label:"filters.who",of:p(o)}),e(In,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(g=>({value:g,text:a(X(g))})),{value:"ALL",text:a("filters.all")},{value:Re,text:a("notAsked.title")}]}),e(In,{place:n,name:"progress",label:"list.progress",none:"filters.unreported",of:u}),e(In,{place:n,name:"assessment",label:"list.assessment",none:"filters.unassessed",of:u}),e("label",{children:[a("filters.asOf"),e("input",{type:"date",name:"asOf",value:t??"",onChange:g=>j(D({asOf:g.currentTarget.value||"today"}))})]}),t&&e("a",{class:"button",href:D({asOf:kn?"today":null}),children:a("filters.today")})]})}function In({place:n,name:t,label:i,of:s,any:r="filters.any",none:l}){let o=n.params.get(t)??"",u=!o||o===B||s.some(p=>p.value===o);return e("label",{children:[a(i),e("select",{name:t,value:o,onChange:p=>j(D({[t]:p.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[e("option",{value:"",children:a(r)}),s.map(p=>e("option",{value:p.value,children:p.text},p.value)),l&&e("option",{value:B,children:a(l)}),!u&&e("option",{value:o,children:o})]})]})}function $i({place:n}){let{params:t}=n,i=[],s=t.get("month");s&&i.push(["month",s===B?a("chips.noMonth"):a("chips.month",{month:Z(s,"long")})]);let r=t.get("round");r&&i.push(["round",r===B?a("chips.noRound"):a("chips.round",{round:r})]);let l=t.get("basis");return l&&i.push(["basis",a(l==="assumed"?"chips.assumed":"chips.sourced")]),i.length===0?null:e("ul",{class:"chips",children:i.map(([o,u])=>e("li",{children:e("a",{href:D({[o]:null}),children:[u," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:a("chips.remove")})]})},o))})}function Qi({data:n,by:t,gaps:i}){let s=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((g,d)=>{for(let{keys:[_,y],count:m}of g.counts.rows){if(!_||!y)continue;let c=_.value??B;s.has(c)||s.set(c,{key:c,label:qi(t,_.value??null,_.label),cells:{}});let N=s.get(c).cells;(N[y.value]??=[0,0])[d]=m}});let r=[...s.values()].sort((g,d)=>+(g.key===B)-+(d.key===B)||(t==="month"?g.key.localeCompare(d.key):g.label.localeCompare(d.label))),l=t==="theme"?i:null;if(l?.of.get(B)?.size&&!s.has(B)&&r.push({key:B,label:qi(t,null,""),cells:{}}),r.length===0)return e("p",{class:"empty",children:a("groups.none")});for(let g of r)g.none=Object.values(g.cells).every(([d,_])=>d+_===0);let o={};[n.sourcedNumbers,n.assumedNumbers].forEach((g,d)=>g.countsByState.forEach(({state:_,count:y})=>(o[_]??=[0,0])[d]=y));let u=jn.filter(g=>["OVERDUE","OPEN","ANSWERED"].includes(g)||(o[g]?.[0]??0)+(o[g]?.[1]??0)>0),p=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a(`groups.${t}`),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a(`groups.${t}`)}),u.map(g=>e("th",{scope:"col",children:a(X(g))},g)),l&&e("th",{scope:"col",children:a("notAsked.title")})]})}),e("tbody",{children:r.map(g=>e("tr",{children:[e("th",{scope:"row",children:[g.key.includes(":")?e("a",{href:L(Q(g.key)),children:e("bdi",{children:g.label})}):e("bdi",{children:g.label}),g.none&&e("span",{class:"hint",children:[" ",a("groups.nobody")]})]}),u.map(d=>e("td",{children:e(ct,{of:g.cells[d],state:d,what:{[t]:g.key},label:g.label})},d)),l&&e("td",{children:e(Ki,{n:l.of.get(g.key)?.size,cut:l.cut,what:{theme:g.key},label:g.label})})]},g.key))}),e("tfoot",{children:e("tr",{children:[e("th",{scope:"row",children:a("groups.total")}),u.map(g=>e("td",{children:e(ct,{of:o[g],state:g,what:{},label:a("groups.total")})},g)),l&&e("td",{children:e(Ki,{n:l.all.size,cut:l.cut,what:{},label:a("groups.total")})})]})})]}),l===void 0&&e(_n,{}),p&&e("p",{class:"hint",children:a("groups.overlapping")})]})}function qi(n,t,i){return n==="month"?t?Z(t,"long"):a("chips.noMonth"):t?i:a(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function ct({of:n,state:t,what:i,label:s}){let[r,l]=n??[0,0],o=p=>`${D({...i,state:t,basis:p,open:null})}#list`,u=(p,g)=>a(g,{n:p,group:s,state:a(X(t))});return e("span",{class:"counts",children:[r>0?e("a",{class:t,href:o("sourced"),"aria-label":u(r,"groups.count"),children:T(r)}):e("span",{class:"zero",children:T(0)}),l>0&&e("a",{class:"plus",href:o("assumed"),"aria-label":u(l,"groups.countAssumed"),title:a("assumption"),children:["+",T(l)]})]})}function Ki({n,cut:t,what:i,label:s}){return n===void 0?e("span",{class:"zero",children:a("none")}):n===0?e("span",{class:"counts",children:e("span",{class:"zero",children:T(0)})}):e("span",{class:"counts",children:e("a",{class:"NOT_ASKED",href:_t(i),"aria-label":a("groups.count",{n,group:s,state:a("notAsked.title")}),children:[T(n),t&&"+"]})})}var Hi=50;function Ui({place:n,fixed:t}){let i={...cn(n,t),states:vn},s=G(Ve,{sourced:{...i,assumed:!1},assumed:{...i,assumed:!0},asOf:F(n),first:Hi});return e(q,{of:s,children:r=>e(pl,{data:r})})}function pl({data:n}){let t=new Map;if([n.sourced,n.assumed].forEach((s,r)=>{for(let{stakeholder:l,openCount:o,overdueCount:u,nextDueOn:p}of s.nodes){t.has(l.id)||t.set(l.id,{of:l,next:null,OVERDUE:[0,0],OPEN:[0,0]});let g=t.get(l.id);g.OVERDUE[r]=u,g.OPEN[r]=o,p&&(!g.next||p<g.next)&&(g.next=p)}}),t.size===0)return e("p",{class:"empty",children:a("groups.none")});let i=Math.max(n.sourced.totalCount,n.assumed.totalCount)-Hi;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("groups.respondent"),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("groups.respondent")}),e("th",{scope:"col",children:a("state.OVERDUE")}),e("th",{scope:"col",children:a("state.OPEN")}),e("th",{scope:"col",children:a("groups.next")})]})}),e("tbody",{children:[...t.values()].map(s=>e("tr",{children:[e("th",{scope:"row",children:e(S,{of:s.of})}),["OVERDUE","OPEN"].map(r=>e("td",{children:e(ct,{of:s[r],state:r,what:{who:s.of.id},label:s.of.displayName??s.of.id})},r)),e("td",{children:s.next?e(w,{of:s.next}):e("span",{class:"zero",children:a("none")})})]},s.of.id))})]}),i>0&&e("p",{class:"hint",children:a("groups.more",{n:i})})]})}var ji;function V(){let[n,t]=k();return z(()=>{ji??=M(Qn,{}).then(({data:i})=>i.viewer,()=>{}),ji.then(t)},[]),n}var ie=(n,t)=>n?.role==="EDITOR"||n?.role==="RESPONDENT"&&t.some(i=>n.answersFor.includes(i)),Yi;function ft(){let n=V(),[t,i]=k([]);return z(()=>{n?.role!=="RESPONDENT"||n.answersFor.length===0||(Yi??=M(tt,{ids:n.answersFor}).then(({data:s})=>s.nodes.filter(r=>!!r&&"id"in r),()=>[]),Yi.then(i))},[n]),t}var Ji=20,Zi=50,ml=async(n,t)=>{if("filter"in n)return(await M(Ne,{filter:n.filter,first:Ji,after:t})).data.changes;let{node:i}=(await M(Ze,{id:n.id,first:Ji,after:t})).data;return i&&"history"in i?i.history:void 0},Xi=async(n,t,i)=>{if("filter"in n)return(await M(Je,{filter:n.filter,before:t,first:Zi,after:i})).data.changes;let{node:s}=(await M(Xe,{id:n.id,before:t,first:Zi,after:i})).data;return s&&"history"in s?s.history:void 0};async function yl(n,t,i,s){for(let r=i;;){let l=(await Xi(n,r,r===i?s:null))?.edges[0];if(!l||l.node.revision<t)return;if(l.node.revision===t)return r===i||!s?l.node.elements:(await Xi(n,r,s))?.edges[0]?.node.elements;r=l.cursor}}function ns({of:n}){let t=JSON.stringify(n),[i,s]=k(),[r,l]=k(null),[o,u]=k(),[p,g]=k(!0),d=_=>{g(!0),u(void 0),ml(n,_).then(y=>{s(m=>[..._?m??[]:[],...y?.edges??[]]),l(y?.pageInfo.hasNextPage?y.pageInfo.endCursor??null:null)},y=>u(y)).finally(()=>g(!1))};return z(()=>{d(null);let _=()=>d(null);return addEventListener("written",_),()=>removeEventListener("written",_)},[t]),e("div",{class:"changes","aria-busy":p,children:[o&&e(yn,{of:o,retry:()=>d(null)}),!i&&!o&&e("p",{class:"loading",children:a("loading")}),i?.length===0&&e("p",{class:"empty",children:a("changes.none")}),e("ul",{class:"plain",children:i?.map(({node:_},y)=>e("li",{children:e(cl,{of:n,change:_,before:i[y-1]?.cursor??null})},_.revision))}),r&&e("p",{class:"more",children:e("button",{type:"button",disabled:p,onClick:()=>d(r),children:a("changes.more")})})]})}var _l=n=>e("time",{dateTime:n,dir:"auto",children:n.slice(0,16).replace("T"," ")});function cl({of:n,change:t,before:i}){let s=V(),[r,l]=k(!1);return e("details",{class:"recorded",onToggle:o=>o.target===o.currentTarget&&l(o.currentTarget.open),children:[e("summary",{children:[e("b",{children:a("changes.number",{revision:String(t.revision)})})," ",_l(t.at),t.by&&e(f,{children:[" · ",e("bdi",{children:t.by})]}),t.reason&&e(f,{children:[" · ",e("span",{dir:"auto",children:t.reason})]})]}),r&&e(es,{of:n,revision:t.revision,before:i}),r&&s?.role==="EDITOR"&&s.clearance==="SECRETARIAT"&&e(fl,{of:n,revision:t.revision,before:i})]})}function es({of:n,revision:t,before:i,back:s}){let[r,l]=k(),[o,u]=k(),p=d=>{yl(n,t,i,d).then(_=>_&&l(y=>d&&y?{..._,nodes:[...y.nodes,..._.nodes]}:_),_=>u(_))};if(z(()=>p(null),[t]),o)return e(yn,{of:o,retry:()=>{u(void 0),p(null)}});if(!r)return e("p",{class:"loading",children:a("loading")});let g={CREATED:s?"REMOVED":"CREATED",CHANGED:"CHANGED",REMOVED:s?"CREATED":"REMOVED"};return e(f,{children:[e("p",{class:"hint",children:a("changes.elements",{n:r.totalCount})}),e("ul",{class:"plain elements",children:r.nodes.map((d,_)=>e("li",{children:[e("p",{children:[e("b",{children:a(`changes.${g[d.operation]}`)})," ",d.nodeId?e(ht,{of:d.node,id:d.nodeId}):e(f,{children:[e(ht,{of:d.fromNode,id:d.from})," ",e("span",{class:"hint",children:xn(d.type)})," ",e("span",{class:"arrow","aria-hidden":"true"})," ",e(ht,{of:d.toNode,id:d.to})]})]}),e("dl",{class:"values",children:d.properties.map(({property:y,...m})=>{let c=d.type??Pe(d.nodeId),[N,h]=s?[m.after,m.before]:[m.before,m.after];return e("div",{children:[e("dt",{children:on(y)}),e("dd",{children:[N!==null&&e(f,{children:[e("del",{children:e(Pn,{name:y,type:c,of:N})})," ",e("span",{class:"arrow","aria-hidden":"true"})," "]}),e(Pn,{name:y,type:c,of:h})]})]},y)})})]},_))}),r.pageInfo.hasNextPage&&e("p",{class:"more",children:e("button",{type:"button",onClick:()=>p(r.pageInfo.endCursor??null),children:a("list.more",{n:r.totalCount-r.nodes.length})})})]})}var ht=({of:n,id:t})=>n?e(S,{of:n}):e(sn,{id:t});function fl({of:n,revision:t,before:i}){let[s,r]=k(0);return z(()=>{M(Ne,{first:1}).then(l=>r(l.revision),()=>{})},[]),s?e(bt,{title:"undo.title",document:Ye,revision:s,sourced:!1,input:l=>({revision:t,reason:E(l,"reason"),widen:l.has("widen")}),preview:()=>e(f,{children:[e("p",{children:A("undo.tried",{revision:T(t)})}),e(es,{of:n,revision:t,before:i,back:!0})]}),children:[e("label",{children:[a("keep.reason"),e("input",{name:"reason",dir:"auto",maxLength:2e3})]}),e("label",{class:"check",children:[e("input",{type:"checkbox",name:"widen"})," ",a("undo.widen")]})]}):null}function ts({id:n}){let[t,i]=k(!1);return e("details",{class:"history",onToggle:s=>s.target===s.currentTarget&&i(s.currentTarget.open),children:[e("summary",{children:a("changes.history")}),t&&e(ns,{of:{id:n}})]})}var Nt=["since","until","by","element","subject"];function iu({place:n}){let t=V(),i=Object.fromEntries(Nt.map(r=>[r,n.params.get(r)]).filter(([,r])=>r)),s=Nt.filter(r=>r!=="by"||t?.clearance==="SECRETARIAT");return e("article",{class:"brief",children:[e("h1",{tabIndex:-1,children:a("changes.title")}),e("h2",{class:"unseen",children:a("filters.title")}),e("form",{class:"filters",onSubmit:r=>{r.preventDefault();let l=new FormData(r.currentTarget);j(D(Object.fromEntries(Nt.map(o=>[o,E(l,o)]))))},children:[s.map(r=>e("label",{children:[a(`changes.filter.${r}`),r==="since"||r==="until"?e("input",{name:r,type:"date",defaultValue:n.params.get(r)??""}):e("input",{name:r,defaultValue:n.params.get(r)??"",dir:"ltr"})]},r)),e("button",{type:"submit",children:a("changes.ask")})," ",e("a",{class:"button",href:L("/changes"),children:a("node.all")})]}),e(ns,{of:{filter:i}})]})}function is({of:n,revision:t}){let i=V();if(!i?.name)return null;let s=H[n.__typename],r={...n,kind:n.kind??n.ownKind,status:n.status??n.ownStatus};return e("section",{class:"keep","aria-labelledby":"keep",children:[e("h2",{id:"keep",children:a("keep.title")}),i.role==="EDITOR"&&e(f,{children:[e(U,{title:"keep.correct",revision:t,was:r,changes:l=>ss({[s.form]:{[s.id]:n.id,...re(l,s.fields,"",r)}},s.form,1),children:[e(se,{of:s.fields,path:`changes[0].${s.form}`,was:r}),e(le,{})]}),!s.task&&e(hl,{of:n,revision:t}),e(os,{element:{id:n.id},fields:s.fields,revision:t}),e(us,{element:{id:n.id},of:n.alternativeValues,revision:t}),e(ds,{element:{id:n.id},revision:t})]}),e(ts,{id:n.id})]})}var ss=(n,t,i)=>Object.keys(n[t]).length>i?[n]:void 0,le=()=>e("label",{children:[a("keep.reason"),e("input",{name:"reason",dir:"auto",maxLength:2e3})]});function rs(n){let t=new Map;for(let[i,{ends:s}]of Object.entries(Rn))for(let{from:r,to:l}of s)for(let o of[!0,!1])if((o?r:l).includes(n))for(let u of o?l:r){let p=Ot({type:i,direction:o?"OUTGOING":"INCOMING",label:Yn(u)}),g=t.get(`${i} ${p}`)??{name:p,type:i,outgoing:o,labels:[]};g.labels.includes(u)||g.labels.push(u),t.set(`${i} ${p}`,g)}return[...t.values()].sort((i,s)=>i.name.localeCompare(s.name))}function ls({type:n,prefix:t,path:i}){let s=rs(n),[r,l]=k(0),[o,u]=k(),p=s[r];return e(f,{children:[e("label",{children:[a("keep.way"),e("select",{name:`${t}way`,onChange:g=>{l(Number(g.currentTarget.value)),u(void 0)},children:s.map(({name:g},d)=>e("option",{value:d,children:g},d))})]}),e(fn,{label:p.labels.map(an).join(a("list.comma")),labels:p.labels.map(Yn),name:`${t}pick`,value:o,onPick:u,required:!0}),e("input",{type:"hidden",name:`${t}other`,value:o?.id??""}),e(se,{of:Rn[p.type].fields,prefix:t,path:i},p.type)]})}function as(n,t,i,s){let r=rs(t)[Number(n.get(`${s}way`))],l=E(n,`${s}other`);if(!r||!l)return;let[o,u]=r.outgoing?[i,l]:[l,i];return{relationship:{type:r.type,from:o,to:u,...re(n,Rn[r.type].fields,s)}}}var hl=({of:n,revision:t})=>e(U,{title:"keep.relate",revision:t,changes:i=>{let s=as(i,n.__typename,n.id,"r.");return s&&[s]},children:[e(ls,{type:n.__typename,prefix:"r.",path:"changes[0].relationship"}),e(le,{})]});function os({element:n,fields:t,revision:i}){let s=t.filter(({kind:r})=>r!=="ID"&&r!=="list");return e(U,{title:"keep.other",revision:i,changes:r=>[{alternativeValue:{element:n,property:E(r,"property"),value:E(r,"value"),reason:E(r,"why")}}],children:[e("label",{children:[a("keep.property"),e("select",{name:"property",children:s.map(({name:r})=>e("option",{value:r,children:on(r)},r))})]}),e("label",{children:[a("keep.value"),e("input",{name:"value",required:!0,dir:"auto"})]}),e("label",{children:[a("keep.why"),e("input",{name:"why",dir:"auto",maxLength:2e3})]})]})}function us({element:n,of:t,revision:i}){return t.length===0?null:e(U,{title:"keep.prefer",revision:i,sourced:!1,changes:s=>{let r=t[Number(s.get("chosen"))];return[{preferValue:{element:n,property:r.property,value:r.value,reason:E(s,"why")}}]},children:[e("label",{children:[a("keep.value"),e("select",{name:"chosen",children:t.map(({property:s,value:r},l)=>e("option",{value:l,children:[on(s),": ",r]},l))})]}),e("label",{children:[a("keep.why"),e("input",{name:"why",dir:"auto",maxLength:2e3})]})]})}var ds=({element:n,revision:t})=>e(U,{title:"keep.remove",revision:t,sourced:!1,changes:()=>[{remove:n}],done:()=>n.id&&j(L("/changes")),children:[e("p",{class:"hint",children:a("keep.removeHint")}),e(le,{})]});function gs({of:n,revision:t}){let i=V(),s=Rn[n.type];if(i?.role!=="EDITOR"||!s)return null;let r={type:n.type,from:n.from.id,to:n.to.id,key:n.key},l=s.form==="address"?{subject:r.from,addressee:r.to,relationshipKey:n.key}:r;return e("div",{class:"keep",children:[e(U,{title:"keep.correct",revision:t,was:n,changes:o=>ss({[s.form]:{...l,...re(o,s.fields,"",n)}},s.form,Object.keys(l).length),children:[e(se,{of:s.fields,path:`changes[0].${s.form}`,was:n}),e(le,{})]}),e(os,{element:r,fields:s.fields,revision:t}),e(us,{element:r,of:n.alternativeValues,revision:t}),e(ds,{element:r,revision:t})]})}function hu({place:n}){let t=V(),i=G(Qn,{}),s=n.params.get("label")??"",r=H[s]&&!H[s].task?s:"Organization";return e("article",{class:"brief",children:[e("h1",{tabIndex:-1,children:a("new.title")}),e(q,{of:i,children:()=>t?.role!=="EDITOR"?e("p",{children:a("new.editors")}):e(f,{children:[e("nav",{class:"choice","aria-label":a("new.kind"),children:Object.entries(H).filter(([,{task:l}])=>!l).map(([l])=>e("a",{class:"button",href:D({label:l}),"aria-current":l===r?"page":void 0,children:an(l)},l))}),e(Nl,{type:r,revision:i.revision},r)]})})]})}function Nl({type:n,revision:t}){let{form:i,fields:s}=H[n],[r,l]=k([]);return e(U,{title:"new.title",revision:t,plain:!0,done:({created:o})=>o?.[0]&&j(L(Q(o[0].id))),changes:o=>[{[i]:{id:"#new",...re(o,s)}},...r.map(u=>as(o,n,"#new",`${u}.`)).filter(u=>u!==void 0)],children:[e("h2",{children:an(n)}),e(se,{of:s,path:`changes[0].${i}`}),r.map((o,u)=>e("fieldset",{children:[e("legend",{children:a("keep.relationship")}),e(ls,{type:n,prefix:`${o}.`,path:`changes[${u+1}].relationship`}),e("button",{type:"button",onClick:()=>l(r.filter(p=>p!==o)),children:a("new.without")})]},o)),e("p",{children:e("button",{type:"button",class:"add",onClick:()=>l([...r,(r.at(-1)??0)+1]),children:a("keep.relate")})}),e(le,{})]})}var kt={ABOUT:["themes",{DOCUMENT:"documents",RECOMMENDATION:"recommendations",ACTION_POINT:"actionPoints",MEETING:"meetings",WORKING_GROUP:"workingGroups"}],ADDRESSED_TO:["addressees","addressed"],AFFILIATED_WITH:["affiliations","affiliates"],AGREED_AT:["agreedAt","agreed"],AIMS_AT:["outcomes","workingGroups"],ANSWERS:["answers","responses"],CONVENES:["convenes","conveners"],COORDINATES:["coordinates","coordinators"],DISCUSSED_AT:["discussedAt","discussed"],HELD_BY:["heldBy","meetings"],HOSTED_BY:["hosts","hosted"],IMPLEMENTS:["implements","actionPoints"],INFORMS:["informs",{DOCUMENT:"informedByDocuments",MEETING:"informedByMeetings",WORKING_GROUP:"informedByWorkingGroups"}],ISSUED_BY:["issuers",{DOCUMENT:"issuedDocuments",RECOMMENDATION:"issuedRecommendations"}],LEADS:["leads","leaders"],MEMBER_OF:["memberOf","members"],ON_BEHALF_OF:["onBehalfOf",{RESPONSE:"responsesOnBehalf",PROGRESS_REPORT:"progressOnBehalf"}],PARTICIPATES_IN:["participatesIn","participants"],PART_OF:["partOf","parts"],PUBLISHED_BY:["publishers",{DOCUMENT:"publishedDocuments",RECOMMENDATION:"publishedRecommendations"}],RECORDED_IN:["recordedIn","recorded"],REPORTS_ON:["reportsOn","progressReports"],REVIEWED_AT:["reviews","reviewed"],SUBMITTED_BY:["submittedBy",{RESPONSE:"submitted",PROGRESS_REPORT:"submittedProgress"}],SUCCEEDED_BY:["successors","predecessors"],SUPPORTS:["supports","supporters"],TRANSLATION_OF:["translationOf","translations"],WORKS_ON:["worksOn","workedOnBy"]},xn=n=>a(`related.${kt[n][0]}`);function Ot({type:n,direction:t,label:i}){let s=t==="OUTGOING"?kt[n][0]:kt[n][1],r=typeof s=="string"?s:s[i];return r?a(`related.${r}`):a("way.other")}function ps({id:n}){let{data:t,failure:i,busy:s}=G(it,{id:n});if(s&&!t&&!i)return e(_n,{});let r=t?.node&&"relationshipCounts"in t.node?t.node.relationshipCounts:[];return r.length===0?null:e("section",{class:"relationships card","aria-labelledby":"relationships",children:[e("h2",{id:"relationships",children:a("node.relationships")}),e("ul",{class:"plain",children:r.map(l=>e("li",{children:e(bl,{id:n,of:l})},`${l.type} ${l.direction} ${l.label}`))})]})}function bl({id:n,of:t}){let[i,s]=k(!1);return e("details",{onToggle:r=>s(r.currentTarget.open),children:[e("summary",{children:[Ot(t)," ",e("span",{class:"hint",children:a(`label.${t.label}`)})," ",e("span",{class:"count",children:T(t.count)})]}),i&&e(kl,{id:n,of:t})]})}var Ol=50;function kl({id:n,of:{type:t,direction:i,label:s}}){let[r,l]=k(Ol),o=G(st,{id:n,types:[t],direction:i,labels:[s],first:r});return e(q,{of:o,children:({node:u})=>{if(!u||!("relationships"in u))return null;let{edges:p,totalCount:g}=u.relationships,d=g-p.length;return e(f,{children:[e("ul",{class:"plain",children:p.map(({node:_,relationship:y})=>e("li",{class:y.assumption?"maybe-item":void 0,children:[e(S,{of:_})," ",e(vt,{of:y}),e(tn,{text:y.assumption}),e(Y,{of:y.sources}),e(gs,{of:y,revision:o.revision})]},`${_.id} ${y.key}`))}),d>0&&r<500&&e("p",{class:"more",children:e("button",{type:"button",onClick:()=>l(Math.min(500,r*4)),children:a("list.more",{n:d})})}),d>0&&r>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:d})})]})}})}var ms=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),n=>n.toString(16).padStart(2,"0")).join(""),E=(n,t)=>String(n.get(t)??"").replaceAll(`\r
`,`
`).trim()||null,Rt=Ht({form:"",found:[]});function bt({title:n,document:t,revision:i,input:s,preview:r,sourced:l=!0,plain:o,done:u,children:p}){let g=V()?.role==="RESPONDENT",[d,_]=k(ms),[y,m]=k(!!o),[c,N]=k(),[h,O]=k(),[v,I]=k(),[R,gn]=k(),[An,hn]=k(),[rn,Mn]=k(!1),J=async($,Nn)=>{Mn(!0),I(void 0),O(void 0),gn(void 0);try{let{written:en}=(await M(t,{input:{...$,dryRun:Nn}})).data;en&&Nn?gn({mine:$,effects:en}):en&&(hn(en),_(ms()),pi(en.change.revision),u?.(en))}catch(en){let Fn=en;Fn.code==="CONFLICT"?O({failure:Fn,mine:$}):I(Fn)}finally{Mn(!1)}},ln=$=>{$.preventDefault();let Nn=new FormData($.currentTarget),en=s(Nn);if(!en)return;let Fn=Number(E(Nn,"page")),Ms=l?c?{source:{document:c.id,page:Fn||null,quote:E(Nn,"quote")}}:{assumption:E(Nn,"assumption")}:{};J({...en,...Ms,idempotencyKey:d,expectedRevision:i},!0)};if(An)return e("div",{class:"done",role:"status",children:[e("p",{children:[a("write.done")," ",An.created?.map(({id:$})=>e("a",{href:L(Q($)),children:e("bdi",{children:$})},$))," ",e("button",{type:"button",onClick:()=>hn(void 0),children:a("write.more")})]}),e(ys,{of:An.obligations})]});let nn=v?.extensions.problems??[],K=e("form",{onSubmit:ln,onInput:()=>gn(void 0),children:[e(Rt.Provider,{value:{form:d,found:nn},children:p}),l&&e("fieldset",{class:"provenance",children:[e("legend",{children:a("write.where")}),e(fn,{label:a("write.document"),labels:["DOCUMENT"],name:"document",value:c,onPick:$=>{N($),gn(void 0)}}),c?e(f,{children:[e("label",{children:[a("write.page"),e("input",{name:"page",type:"number",min:"1"})]}),e("label",{children:[a("write.quote"),e("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):e("label",{children:[a("write.assumption"),e("input",{name:"assumption",dir:"auto",required:!g,maxLength:2e3})]}),g&&!c&&e("p",{class:"hint",children:a("write.statement")})]}),v&&e(Pl,{of:v,form:d}),h&&e(Al,{failure:h.failure,again:$=>J({...h.mine,expectedRevision:$},!0),children:r(h.mine,{revision:0,change:null,obligations:[]})}),R&&e(vl,{children:[r(R.mine,R.effects),e(ys,{of:R.effects.obligations}),e("button",{type:"button",class:"primary save",disabled:rn,onClick:()=>{J(R.mine,!1)},children:a("write.save")})]}),!R&&e("button",{type:"submit",class:"primary",disabled:rn,children:a("write.try")})]});return o?e("div",{class:"write","data-open":!0,children:K}):e("details",{class:"write",onToggle:$=>m($.currentTarget.open),children:[e("summary",{children:a(n)}),y&&K]})}function vl({children:n}){let t=qn(null);return z(()=>t.current?.focus(),[]),e("section",{class:"tried",children:[e("h3",{tabIndex:-1,ref:t,children:a("write.tried")}),n]})}var wl=({before:n,after:t})=>n?t?vn.includes(n)&&!vn.includes(t)?"effect.settled":"effect.changed":"effect.lost":"effect.gained",Rl=50;function ys({of:n}){let[t,i]=k(Rl),s=n.filter(({before:r,after:l})=>r!==l);return s.length===0?e("p",{class:"hint",children:a("effect.none")}):e("div",{class:"effects",children:[e("h4",{children:a("effect.title",{n:s.length})}),e("ul",{class:"plain",children:s.slice(0,t).map(r=>e("li",{children:[e("b",{children:a(wl(r))})," ",r.obligation&&e(f,{children:[e(Gn,{of:r.obligation.respondent})," ",e("span",{class:"arrow","aria-hidden":"true"})," ",e(Gn,{of:r.obligation.subject})," "]}),e("span",{class:"turn",children:[e(_s,{of:r.before})," ",e("span",{class:"arrow","aria-hidden":"true"})," ",e(_s,{of:r.after})]})," ",r.obligation?.dueOn&&e(w,{of:r.obligation.dueOn})]},r.obligationId))}),s.length>t&&e("p",{class:"more",children:e("button",{type:"button",onClick:()=>i(t*4),children:a("list.more",{n:s.length-t})})})]})}var _s=({of:n})=>n?e(dn,{of:n}):e("span",{class:"hint",children:a("none")}),wt=(n,t)=>`${n}-${t}`;function Pl({of:n,form:t}){let i=n.extensions.problems??[];return i.length===0?e(yn,{of:n}):e("div",{class:"problem",role:"alert",children:[e("h3",{children:a("write.refused")}),e("ul",{lang:"en",dir:"ltr",children:i.map(({path:s,message:r},l)=>{let o=wt(t,s);return e("li",{children:[document.getElementById(o)?e("a",{href:`#${o}`,onClick:u=>{u.preventDefault(),document.getElementById(o)?.focus()},children:e("code",{children:s})}):e("code",{children:s})," ",e(Dl,{text:r})]},l)})})]})}var Dl=({text:n})=>e(f,{children:Di(n).map((t,i)=>i%2?e("a",{href:L(Q(t)),children:t},i):t)});function Al({failure:n,again:t,children:i}){let s=n.extensions.current;return e("section",{class:"conflict",role:"alert",children:[e("h3",{children:a("conflict.title")}),e("div",{class:"sides",children:[e("div",{children:[e("h4",{children:a("conflict.mine")}),i]}),e("div",{children:[e("h4",{children:a("conflict.now")}),s?.obligations?.map((r,l)=>e("p",{children:[e("bdi",{children:r.respondent})," → ",e("bdi",{children:r.subject}),": ",r.state&&e(dn,{of:r.state})]},l)),s?.elements?.map((r,l)=>e("div",{class:"element",children:[e("p",{children:r.id?e(sn,{id:r.id}):e(f,{children:[e(sn,{id:r.from})," ",e("span",{class:"hint",children:xn(r.type)})," ",e("span",{class:"arrow","aria-hidden":"true"})," ",e(sn,{id:r.to})]})}),e(Wn,{of:r.properties??{},type:r.label??r.type})]},l))]})]}),s&&e("button",{type:"button",onClick:()=>t(s.revision),children:a("conflict.again")})]})}var Ln=n=>n==null||n===""||Array.isArray(n)&&n.length===0;function sn({id:n}){let t=Pi(n);return t?e(S,{of:t}):e("bdi",{children:n})}function Sl(n){try{return JSON.parse(n)}catch{return`⁨${n}⁩`}}function Pn({name:n,type:t,of:i}){if(Ln(i))return e("span",{class:"hint",children:a("none")});if(Array.isArray(i))return e(f,{children:i.map((l,o)=>[o>0&&a("list.comma"),e(Pn,{name:n,type:t,of:l},o)])});if(typeof i=="boolean")return e(f,{children:i?a("yes"):a("no")});if(typeof i=="number")return e(f,{children:T(i)});if(typeof i=="object")return e(Wn,{of:i});let s=String(i);if(/^[{[].*[}\]]$/.test(s))return e(Pn,{name:n,type:t,of:Sl(s)});let r=wi(n,t);return r?.of?e(f,{children:En(r.of,s)}):r?.kind==="Boolean"?e(f,{children:s==="true"?a("yes"):a("no")}):/^[a-z-]+:[a-z0-9-]+$/.test(s)&&n!=="identifiers"?e(sn,{id:s}):/^\d{4}(-\d\d(-\d\d)?|-Q\d)?$/.test(s)&&(r?.kind==="PartialDate"||/On$/.test(n))?e(w,{of:s}):e("span",{class:"said",dir:"auto",children:s})}var Cl=new Set(["key","relationshipKey"]),Wn=({of:n,was:t,type:i})=>e("dl",{class:"values",children:Object.entries(n).filter(([s,r])=>!Cl.has(s)&&(!Ln(r)||t&&!Ln(t[s]))).map(([s,r])=>e("div",{children:[e("dt",{children:on(s)}),e("dd",{children:[t&&!Ln(t[s])&&e(f,{children:[e("del",{children:e(Pn,{name:s,type:i,of:t[s]})})," ",e("span",{class:"arrow","aria-hidden":"true"})," "]}),e(Pn,{name:s,type:i,of:r})]})]},s))});function El({of:n,was:t,created:i}){let[s,r]=Object.entries(n).find(([,d])=>d),l=r;if(s==="remove")return e("p",{children:[e("b",{children:a("keep.remove")})," ",l.id?e(sn,{id:String(l.id)}):e(f,{children:[xn(String(l.type))," ",e(sn,{id:String(l.from)})," ",e("span",{class:"arrow","aria-hidden":"true"})," ",e(sn,{id:String(l.to)})]})]});let o=d=>String(d).startsWith("#")?e("bdi",{children:i.get(String(d))??String(d)}):e(sn,{id:String(d)});if(s==="relationship"){let{type:d,from:_,to:y,key:m,...c}=l;return e("div",{children:[e("p",{children:[o(_)," ",e("span",{class:"arrow","aria-hidden":"true"})," ",o(y)," ",e("span",{class:"hint",children:xn(String(d))})]}),e(Wn,{of:c,was:t,type:String(d)})]})}let u=Object.keys(H).find(d=>H[d].form===s);if(!u)return e(Wn,{of:l,was:t});let{[H[u].id]:p,...g}=l;return e("div",{children:[e("p",{children:!p||String(p).startsWith("#")?e(f,{children:[e("b",{children:a("keep.made",{kind:an(u)})})," ",i.has(String(p))&&e("bdi",{children:i.get(String(p))})]}):e(sn,{id:String(p)})}),e(Wn,{of:g,was:t,type:u})]})}function U({changes:n,was:t,...i}){return e(bt,{...i,document:je,input:s=>{let r=n(s);return r&&r.length>0?{changes:r,reason:E(s,"reason")}:void 0},preview:({changes:s,source:r,assumption:l},{created:o})=>{let u=new Map((o??[]).filter(({name:p})=>p).map(({name:p,id:g})=>[p,g]));return e(f,{children:[e("ul",{class:"plain",children:s.map((p,g)=>e("li",{children:e(El,{of:p,was:g===0?t:void 0,created:u})},g))}),e(Wn,{of:{assumption:l,source:r}})]})}})}function ae({name:n}){let t=Be(Rt).found.filter(({path:i})=>i.endsWith(`.${n}`));return t.length>0?e("span",{class:"wrong",lang:"en",dir:"ltr",children:t.map(({message:i})=>i).join("; ")}):null}var cs="\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",Pt=({name:n,value:t,required:i})=>e(f,{children:[e("input",{name:n,required:i,pattern:cs,title:a("write.dateHint"),defaultValue:t,dir:"ltr"}),e(ae,{name:n})]}),Gl=gt("Visibility"),Dt=({name:n,label:t,empty:i})=>e("label",{children:[t,e("select",{name:n,children:[e("option",{value:"",children:i}),Gl.map(s=>e("option",{value:s,children:En("Visibility",s)},s))]}),e(ae,{name:n})]});function se({of:n,prefix:t="",path:i,was:s}){let{form:r,found:l}=Be(Rt);return e(f,{children:n.map(o=>{let u=`input.${i}.${o.name}`,p=l.filter(g=>g.path===u||g.path.startsWith(`${u}[`));return e("div",{class:"field",children:[e(Tl,{field:o,name:t+o.name,value:s?.[o.name],corrects:!!s,id:wt(r,u),wrong:p.length>0}),p.length>0&&e("p",{class:"wrong",id:`${wt(r,u)}-wrong`,lang:"en",dir:"ltr",children:p.map(({message:g})=>g).join("; ")}),o.level&&e(Dt,{name:`${t}${o.name}Visibility`,label:a("keep.level",{property:on(o.name)}),empty:a(s?"keep.unchanged":"write.asVisible")})]},o.name)})})}function Tl({field:{kind:n,of:t,required:i,...s},name:r,value:l,corrects:o,id:u,wrong:p}){let g=on(s.name),d={id:u,name:r,"aria-invalid":p,"aria-describedby":p?`${u}-wrong`:void 0,required:i&&!(o&&Ln(l))},_=Array.isArray(l)?l.join(`
`):String(l??"");return n==="ID"?e(Il,{label:g,name:r,value:l}):n==="Boolean"?e("label",{class:"check",children:[e("input",{...d,type:"checkbox",defaultChecked:l===!0})," ",g]}):n==="enum"?e("label",{children:[g,e("select",{...d,children:[(!_||s.name!=="visibility")&&e("option",{value:"",children:a(s.name==="visibility"?"keep.default":"none")}),gt(t).map(y=>e("option",{value:y,selected:y===_,children:En(t,y)},y))]})]}):n==="list"||n==="prose"?e("label",{children:[g,n==="list"&&e("span",{class:"hint",children:[" ",a("keep.lines")]}),e("textarea",{...d,rows:n==="list"?2:4,dir:"auto",defaultValue:_})]}):n==="Int"?e("label",{children:[g,e("input",{...d,type:"number",min:"1",defaultValue:_})]}):n==="PartialDate"?e("label",{children:[g,e("input",{...d,pattern:cs,title:a("write.dateHint"),defaultValue:_,dir:"ltr"})]}):e("label",{children:[g,e("input",{...d,dir:"auto",defaultValue:_})]})}function Il({label:n,name:t,value:i}){let[s,r]=k(i);return e(f,{children:[e(fn,{label:n,labels:["ORGANIZATION"],name:`${t}-pick`,value:s,onPick:r}),e("input",{type:"hidden",name:t,value:s?.id??""})]})}var xl=n=>n&&typeof n=="object"&&"id"in n?n.id:n;function re(n,t,i="",s){let r={};for(let{name:l,kind:o,level:u}of t){let p=E(n,i+l),g=o==="Boolean"?n.has(i+l):o==="list"?p?.split(`
`).map(m=>m.trim()).filter(Boolean)??null:o==="Int"&&p?Number(p):p,d=xl(s?.[l]),_=o==="Boolean"?d===!0:Ln(d)?null:d;JSON.stringify(g)!==JSON.stringify(_)&&(r[l]=g);let y=u&&E(n,`${i}${l}Visibility`);y&&(r[`${l}Visibility`]=y)}return r}var Ll=()=>F({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),zn=({name:n,label:t})=>e("label",{children:[a(t),e(Pt,{name:n,value:Ll(),required:!0})]}),Wl=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],At=({__typename:n,id:t})=>n==="Organization"||n==="Person"?{submittedBy:[t]}:{onBehalfOf:[t]},fs=n=>({text:E(n,"text"),...n.get("textVisibility")&&{textVisibility:n.get("textVisibility")}}),hs=()=>e(f,{children:[e("label",{children:[a("property.text"),e("textarea",{name:"text",rows:4,dir:"auto"}),e(ae,{name:"text"})]}),e(Dt,{name:"textVisibility",label:a("write.textVisibility"),empty:a("write.asVisible")})]}),Ns=["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"];function bs({label:n,value:t,among:i,onPick:s}){return V()?.role==="EDITOR"?e(fn,{label:a(n),labels:Ns,name:"submitter",value:t,onPick:s,required:!0}):i.length<2?t?e("p",{children:[e("span",{class:"caption",children:a(n)})," ",e("bdi",{children:C(t)})]}):null:e("label",{children:[a(n),e("select",{name:"submitter",onChange:l=>s(i.find(({id:o})=>o===l.currentTarget.value)),children:i.map(l=>e("option",{value:l.id,selected:l.id===t?.id,children:C(l)},l.id))})]})}function Os({obligation:{respondent:n,subject:t,round:i},any:s,revision:r}){let l=V(),o=ft(),[u,p]=k(n),g=ie(l,[n.id]),d=s?o.filter(c=>"memberOf"in c&&c.memberOf.nodes.some(({id:N})=>N===n.id)):[];if(!g&&d.length===0)return null;let _=[...g?[n]:[],...d],y=l?.role==="EDITOR"?u:_.find(({id:c})=>c===u?.id)??_[0],m=y&&(l?.role!=="EDITOR"||y.id===n.id?At(y):{...At(y),onBehalfOf:[n.id]});return e(U,{title:"write.record",revision:r,changes:c=>m&&[{respond:{answers:[{subject:t.id,round:i}],...m,kind:c.get("kind"),submittedOn:E(c,"submittedOn"),...fs(c)}}],children:[e("p",{class:"hint",children:[e("bdi",{children:C(n)})," → ",e("bdi",{children:C(t)})]}),e(bs,{label:"write.from",value:y,among:_,onPick:p}),e("label",{children:[a("write.kind"),e("select",{name:"kind",children:Wl.map(c=>e("option",{value:c,children:a(`responseKind.${c}`)},c))})]}),e(zn,{name:"submittedOn",label:"property.submittedOn"}),e(hs,{})]})}function ks({obligation:{respondent:n,subject:t,round:i,state:s},revision:r}){let l=V(),o=ft(),[u,p]=k(n),g=l?.role==="RESPONDENT"?o:[],d=l?.role==="EDITOR"?u:g.find(({id:_})=>_===u?.id)??g[0];return l?.role!=="EDITOR"&&g.length===0||s==="NOT_REQUIRED"?null:e(U,{title:ie(l,[n.id])?"write.report":"write.assess",revision:r,changes:_=>d&&[{progress:{reportsOn:[{subject:t.id,round:i}],...At(d),status:_.get("status"),reportedOn:E(_,"reportedOn"),...fs(_)}}],children:[e("p",{class:"hint",children:[e("bdi",{children:C(n)})," → ",e("bdi",{children:C(t)})]}),e(bs,{label:"write.submitter",value:d,among:g,onPick:p}),e("label",{children:[a("howFar.title"),e("select",{name:"status",children:Xn.map(_=>e("option",{value:_,children:a(`progress.${_}`)},_))})]}),e(zn,{name:"reportedOn",label:"property.reportedOn"}),e(hs,{})]})}var vs=n=>[...n.submittedBy.nodes,...n.onBehalfOf.nodes].map(({id:t})=>t);function ws({of:n,revision:t}){let i=V();return ie(i,vs(n))?e(U,{title:"write.retract",revision:t,changes:s=>[{retract:{response:n.id,retractedOn:E(s,"retractedOn")}}],children:e(zn,{name:"retractedOn",label:"property.retractedOn"})}):null}function Rs({of:n,revision:t}){let i=V();return ie(i,vs(n))?e(U,{title:"write.retractReport",revision:t,changes:s=>[{retractProgress:{report:n.id,retractedOn:E(s,"retractedOn")}}],children:e(zn,{name:"retractedOn",label:"property.retractedOn"})}):null}function Ps({of:n,revision:t}){return V()?.role!=="EDITOR"?null:e(U,{title:"write.withdraw",revision:t,changes:s=>[{withdraw:{subject:n.from.id,addressee:n.to.id,relationshipKey:n.key??"",withdrawnOn:E(s,"withdrawnOn")}}],children:[e("p",{class:"hint",children:[e("bdi",{children:C(n.from)})," → ",e("bdi",{children:C(n.to)})]}),e(zn,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var zl=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function Ds({subject:n,revision:t}){let i=V(),[s,r]=k();return i?.role!=="EDITOR"?null:e(U,{title:"write.ask",revision:t,changes:l=>s&&[{address:{subject:n.id,addressee:s.id,addressedOn:E(l,"addressedOn"),dueOn:E(l,"dueOn"),round:E(l,"round"),responsibility:l.get("responsibility")}}],children:[e(fn,{label:a("write.addressee"),labels:Ns,name:"addressee",value:s,onPick:r,required:!0}),e(zn,{name:"addressedOn",label:"write.addressedOn"}),e("label",{children:[a("write.dueOn"),e(Pt,{name:"dueOn"})]}),e("label",{children:[a("list.round"),e("input",{name:"round",maxLength:64,dir:"auto"}),e(ae,{name:"round"})]}),e("label",{children:[a("write.responsibility"),e("select",{name:"responsibility",children:zl.map(l=>e("option",{value:l,children:a(`responsibility.${l}`)},l))})]})]})}function Ss({of:{progress:n,assessment:t,progressDisputed:i}}){return!n&&!t?null:e("div",{class:"marks",children:[n&&e("span",{class:"mark",children:a("list.mark",{what:a("list.progress"),status:a(`progress.${n.status}`)})}),t&&e("span",{class:"mark",children:a("list.mark",{what:a("list.assessment"),status:a(`progress.${t.status}`)})}),i&&e("span",{class:"mark disputed",children:a("list.disputed")})]})}function Cs({progress:n,assessment:t,disputed:i,revision:s}){return!n&&!t?null:e("section",{class:"how-far",children:[e("h3",{children:a("howFar.title")}),i&&e("p",{class:"disputed",children:a("howFar.disputed")}),n&&e(f,{children:[e("h4",{children:a("howFar.progress")}),e(As,{of:n.report,revision:s})]}),t&&e(f,{children:[e("h4",{children:a("howFar.assessment")}),e(As,{of:t.report,revision:s})]})]})}function As({of:n,revision:t}){return e("article",{class:"response report",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:L(Q(n.id)),children:a(`progress.${n.status}`)})}),n.reportedOn&&e(f,{children:[" ",e(w,{of:n.reportedOn})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:A("response.by",{who:e(un,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:A("response.for",{who:e(un,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(tn,{text:n.assumption}),e(Y,{of:n.sources}),!n.retractedOn&&e(Rs,{of:n,revision:t})]})}function Gs({of:n,theme:t}){let i=G(Ke,{id:n.id,theme:t},"graph");return e("section",{class:"why","aria-label":a("why.title"),children:e(q,{of:i,children:({node:s})=>s?.__typename==="Obligation"?e(Ml,{of:s,revision:i.revision}):e("p",{class:"empty",children:a("why.gone")})})})}function Ml({of:n,revision:t}){let i=n.reasons.filter(({withdrawn:s})=>!s).flatMap(({steps:s})=>s.filter(({type:r})=>r==="ADDRESSED_TO"));return e("div",{class:"columns",children:[e("div",{children:[e("h3",{children:a("why.because",{n:n.reasons.length})}),n.assumed&&e("p",{class:"maybe",children:a("why.assumed")}),n.reasons.map((s,r)=>e(Fl,{of:s,subject:n.subject,many:n.reasons.length>1},r))]}),e("div",{children:[e("h3",{children:a("why.deadline")}),n.deadline?e($l,{of:n.deadline}):e("p",{children:a("why.noDeadline")}),n.round&&e("p",{children:a("why.round",{round:n.round})}),e("p",{children:e(dn,{of:n.state,days:n.daysOverdue})}),e("h3",{children:a("why.answers")}),n.responses.length===0&&e("p",{children:a("why.noAnswers")}),n.responses.map(s=>e(Es,{of:s,revision:t},s.id)),n.holdingResponse&&!n.responses.some(({id:s})=>s===n.holdingResponse.id)&&e(Es,{of:n.holdingResponse,revision:t}),e(Os,{obligation:n,any:n.reasons.some(({responsibility:s,withdrawn:r})=>s==="ANY_MEMBER"&&!r),revision:t}),e(Cs,{progress:n.progress,assessment:n.assessment,disputed:n.progressDisputed,revision:t}),e(ks,{obligation:n,revision:t}),i.map(s=>e(Ps,{of:s,revision:t},`${s.to.id} ${s.key}`)),n.focalPoints.length>0&&e(f,{children:[e("h3",{children:a("why.write")}),e("ul",{class:"plain",children:n.focalPoints.map(s=>e("li",{children:[e(S,{of:s}),s.roleTitle&&e(f,{children:[", ",e("bdi",{children:s.roleTitle})]}),s.contact&&e(f,{children:[": ",e("bdi",{dir:"ltr",children:s.contact})]})]},s.id))})]})]})]})}function Fl({of:n,subject:t,many:i}){let[s,r]=n.steps;if(!s)return null;let o=(g=>!r||r.from.id===g.id||r.to.id===g.id)(s.to)?s.from:s.to,u=[],p=o.id===t.id?t.themes.edges:[];return p.length>0&&u.push(e("li",{class:"node",children:e(un,{of:p.map(({node:g})=>g)})},"themes"),e("li",{class:`step${p.some(({assumption:g})=>g)?" maybe-step":""}`,children:[e("span",{class:"verb",children:a("way.themeOf")}),p.map(({assumption:g,node:d})=>e(tn,{text:g},d.id)),e(Y,{of:p.flatMap(({sources:g})=>g)})]},"about")),u.push(e("li",{class:"node",children:e(S,{of:o})},"start")),n.steps.forEach((g,d)=>{let _=g.from.id===o.id;o=_?g.to:g.from,u.push(e("li",{class:`step${g.assumption?" maybe-step":""}`,children:e(Vl,{of:g,forward:_})},d)),u.push(e("li",{class:"node",children:e(S,{of:o})},`${d} node`))}),e("div",{class:"reason",children:[e("ol",{class:"chain",children:u}),n.responsibility!=="ITSELF"&&e("p",{class:"hint",children:a(`responsibility.${n.responsibility}`)}),n.withdrawn&&e("p",{class:"hint",children:a("why.withdrawn")}),i&&n.deadline&&e("p",{class:"hint",children:A("why.alone",{day:e(w,{of:n.deadline.dueOn})})})]})}var Bl={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function Vl({of:n,forward:t}){let i=Bl[n.type]?.[t?0:1]??"way.other";return e(f,{children:[e("span",{class:"verb",children:a(i)}),n.addressedOn&&e("span",{class:"span",children:e(w,{of:n.addressedOn})}),n.withdrawnOn&&e("span",{class:"span",children:A("way.withdrawnOn",{day:e(w,{of:n.withdrawnOn})})}),n.on&&e("span",{class:"span",children:e(w,{of:n.on})}),n.round&&e("span",{class:"span",children:a("chips.round",{round:n.round})}),e(Jn,{since:n.since,until:n.until}),e(tn,{text:n.assumption}),e(Y,{of:n.sources})]})}function $l({of:n}){let t=e(w,{of:n.dueOn,long:!0});return e(f,{children:[e("p",{class:"due-day",children:t}),e("p",{children:[n.basis==="DUE_ON"&&A("deadline.agreed",{asked:e(w,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&A("deadline.within",{period:ve(n.respondWithin??""),asked:e(w,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&A("deadline.review",{review:e(S,{of:n.review}),on:n.review.on?e(w,{of:n.review.on}):a("none"),asked:e(w,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&e("details",{children:[e("summary",{children:a("deadline.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((i,s)=>e("li",{children:[e("bdi",{children:i.value}),i.reason&&e(f,{children:[": ",e("span",{dir:"auto",children:i.reason})]}),e(Y,{of:i.sources})]},s))})]})]})}function Es({of:n,revision:t}){return e("article",{class:"response",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:L(Q(n.id)),children:a(`responseKind.${n.kind}`)})}),n.submittedOn?e(f,{children:[" ",e(w,{of:n.submittedOn})]}):e(f,{children:[" ",a("responseState.DRAFT")]}),n.retractedOn&&e(f,{children:[" ",A("response.retracted",{day:e(w,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:A("response.by",{who:e(un,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:A("response.for",{who:e(un,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(tn,{text:n.assumption}),e(Y,{of:n.sources}),n.submittedOn&&!n.retractedOn&&e(ws,{of:n,revision:t})]})}function Ct({page:n,place:t,rows:i,empty:s}){if(n.nodes.length===0)return e("p",{class:"empty",children:s});let r=t.params.get("open"),l=t.params.get("theme"),o=l===B?null:l,u=n.totalCount-n.nodes.length;return e(f,{children:[e("table",{class:"obligations",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("list.who")}),e("th",{scope:"col",children:a("list.what")}),e("th",{scope:"col",children:a("list.due")}),e("th",{scope:"col",children:a("list.state")})]})}),e("tbody",{children:n.nodes.map(p=>e(f,{children:[e(ql,{of:p,open:St(p.id)===r}),St(p.id)===r&&e("tr",{class:"why-row",children:e("td",{colSpan:4,children:e(Gs,{of:p,theme:o})})})]},p.id))})]}),u>0&&n.nodes.length<500&&e("p",{class:"more",children:e("a",{class:"button",href:D({[i]:Ei(n.nodes.length)}),children:a("list.more",{n:u})})}),u>0&&n.nodes.length>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:u})})]})}var St=n=>n.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function ql({of:n,open:t}){let i=D({open:t?null:St(n.id)});return e("tr",{class:`row${t?" open":""}`,onClick:r=>{r.target instanceof Element&&r.target.closest("a, button, summary")||getSelection()?.toString()||j(i,!0)},children:[e("td",{class:"who",children:e(S,{of:n.respondent})}),e("td",{class:"what",children:[e(S,{of:n.subject}),n.round&&e("span",{class:"round",children:[" ",a("chips.round",{round:n.round})]})]}),e("td",{class:"due",children:n.dueOn?e(w,{of:n.dueOn}):e("span",{class:"zero",children:a("list.noDue")})}),e("td",{children:[e("div",{class:"how",children:[e(dn,{of:n.state,days:n.daysOverdue}),e("button",{type:"button",class:"why-button","aria-expanded":t,onClick:()=>j(i,!0),"aria-label":a(t?"why.hideOf":"why.showOf",{who:C(n.respondent),what:C(n.subject)}),children:a(t?"why.hide":"why.show")})]}),e(Ss,{of:n})]})]})}var Kl=12,Et=["OVERDUE","OPEN"];function Gt(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-Kl,0)).toISOString().slice(0,10)}function Ts({scope:n,to:t,revision:i}){let{data:s,failure:r,busy:l}=G(nt,{filter:n,from:Gt(t),to:t},void 0,i);if(l&&!s&&!r)return e(_n,{});let o=s?.ledgerSeries??[];return o.some(({totalCount:u})=>u>0)?e("section",{class:"trend","aria-busy":l,"aria-labelledby":"trend",children:[e("h2",{id:"trend",children:a("trend.title")}),e(Hl,{of:o}),e("details",{children:[e("summary",{children:a("trend.table")}),e(Ul,{of:o})]})]}):null}var oe=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0,Dn=96,De=720,Ql=36;function Hl({of:n}){let t=Math.max(1,...n.map(o=>Et.reduce((u,p)=>u+oe(o,p),0))),i=De/n.length,s=n[0],r=n.at(-1),l=o=>T(oe(o,"OVERDUE"));return e("figure",{children:[e("svg",{class:"drawing",viewBox:`0 0 ${De} ${Dn+Ql}`,role:"img","aria-label":a("trend.alt",{from:Z(s.asOf),then:l(s),to:Z(r.asOf),now:l(r)}),children:[n.map((o,u)=>{let p=Dn,g=Number(o.asOf.slice(5,7));return e("g",{children:[Et.map(d=>{let _=oe(o,d)/t*Dn;return p-=_,_>0&&e("rect",{class:d,x:u*i+2,y:p,width:i-4,height:_},d)}),e("text",{class:"late",x:(u+.5)*i,y:Dn+14,children:oe(o,"OVERDUE")>0&&l(o)}),(u===0||u===n.length-1||g%3===0&&u>1&&u<n.length-2)&&e("text",{class:"month",x:Math.min(De-28,Math.max(28,(u+.5)*i)),y:Dn+31,children:Z(o.asOf.slice(0,7))})]},o.asOf)}),e("line",{x1:"0",x2:De,y1:Dn,y2:Dn})]}),e("figcaption",{children:[Et.map(o=>e("span",{class:`key ${o}`,children:a(X(o))},o))," ",e("span",{class:"hint",children:a("trend.hint")})]})]})}function Ul({of:n}){let t=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"];return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("trend.title"),children:e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("filters.asOf")}),t.map(i=>e("th",{scope:"col",children:a(X(i))},i))]})}),e("tbody",{children:n.map(i=>e("tr",{children:[e("th",{scope:"row",children:e("a",{href:D({asOf:i.asOf,open:null}),children:e(w,{of:i.asOf})})}),t.map(s=>e("td",{children:T(oe(i,s))},s))]},i.asOf))})]})})}var jl=100;function xs({place:n,to:t,revision:i}){let s=n.params.get("since")??"";return e("section",{class:"since","aria-labelledby":"since",children:[e("div",{class:"bar",children:[e("h2",{id:"since",children:a("since.title")}),e("label",{children:[e("span",{class:"unseen",children:a("since.day")})," ",e("input",{type:"date",name:"since",value:s,max:t,onChange:r=>j(D({since:r.currentTarget.value||null}),!0)})]}),!s&&e("a",{class:"button",href:`${D({since:Yl(t)})}#since`,children:a("since.month")}),!s&&e("a",{class:"button",href:`${D({since:Gt(t)})}#since`,children:a("since.year")})]}),/^\d{4}-\d\d-\d\d$/.test(s)&&s<=t&&e(Jl,{place:n,from:s,to:t,revision:i})]})}function Yl(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-1,0)).toISOString().slice(0,10)}function Jl({place:n,from:t,to:i,revision:s}){let r=G(et,{filter:{...cn(n),assumed:!1},from:t,to:i,first:jl},void 0,s);return e(q,{of:r,children:({ledgerDiff:{nodes:l,totalCount:o}})=>l.length===0?e("p",{class:"empty",children:a("since.none")}):e(f,{children:[e("ul",{class:"plain changes",children:l.map(u=>e("li",{children:e(Zl,{of:u})},u.obligationId))}),o>l.length&&e("p",{class:"hint",children:a("list.tooMany",{n:o-l.length})})]})})}var Is=({of:n})=>n?e(dn,{of:n}):e("span",{class:"zero",children:a("since.notAsked")});function Zl({of:{obligationId:n,obligation:t,before:i,after:s}}){return e(f,{children:[e("span",{class:"turn",children:[e(Is,{of:i})," ",e("span",{class:"arrow","aria-hidden":"true"}),e("span",{class:"unseen",children:a("since.then")})," ",e(Is,{of:s})]})," ",t?e(f,{children:[e(S,{of:t.respondent}),": ",e(S,{of:t.subject}),t.dueOn&&e(f,{children:[" · ",e(w,{of:t.dueOn})]})]}):e("bdi",{children:n})]})}function ng({place:n}){let t=ne(n),i=G(Kn,t,t.asOf?"graph":{ledger:Xl(t.sourcedScope)});return e(f,{children:[kn&&F(n)===kn&&e("p",{class:"notice",children:A("sample",{day:e(w,{of:kn,long:!0}),today:e("a",{href:D({asOf:"today"}),children:a("sample.today")})})}),e("h1",{tabIndex:-1,children:a("board.title")}),e(Vi,{place:n}),e(Tt,{place:n,shown:i,trend:!0})]})}function Xl(n){let{assumed:t,...i}=n??{};return i}function Tt(n){return e(q,{of:n.shown,children:t=>e(na,{...n,data:t})})}function na({data:n,place:t,shown:i,groups:s=["theme","respondent","group","month","round"],fixed:r,trend:l}){return e(f,{children:[e(ia,{data:n}),l&&e(Ts,{scope:ne(t,r).sourcedScope,to:n.sourced.asOf,revision:i.revision}),s.length>0?e(ea,{data:n,place:t,shown:i,groups:s,fixed:r}):e(Ls,{data:n,place:t,fixed:r}),l&&e(xs,{place:t,to:n.sourced.asOf,revision:i.revision})]})}function ea({data:n,place:t,shown:i,groups:s,fixed:r}){let l=yt(t),o=Wi(t,cn(t,r),i.revision);return e(f,{children:[e("section",{class:"groups","aria-labelledby":"groups",children:[e("div",{class:"bar",children:[e("h2",{id:"groups",children:a("groups.title")}),e("nav",{class:"choice","aria-label":a("groups.by"),children:s.map(u=>e("a",{href:D({by:u==="theme"?null:u}),"aria-current":u===l?"true":void 0,children:a(`groups.${u}`)},u))})]}),l==="respondent"?e(Ui,{place:t,fixed:r}):e(Qi,{data:n,by:l,gaps:o})]}),Li(t)?e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:a("notAsked.title")}),e(te,{of:Bi(t,o)})]}),e(Mi,{place:t,gaps:o})]}):e(Ls,{data:n,place:t,fixed:r})]})}function Ls({data:n,place:t,fixed:i}){let s=t.params.get("basis");return e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:ta(t)}),e(te,{of:Ii(t,i)})]}),e($i,{place:t}),s!=="assumed"&&e(Ct,{page:n.sourced,place:t,rows:"rows",empty:a(n.assumed.totalCount&&s!=="sourced"?"list.noneSourced":"list.none")}),s!=="sourced"&&(n.assumed.totalCount>0||s==="assumed")&&e("div",{class:"apart",children:[e("h3",{children:a("list.assumed",{n:n.assumed.totalCount})}),e("p",{class:"hint",children:a("list.assumedHint")}),e(Ct,{page:n.assumed,place:t,rows:"assumedRows",empty:a("list.none")})]})]})}var ta=n=>n.params.get("state")?n.params.get("state")==="ALL"?a("list.all"):Zn(n).map(t=>a(X(t))).join(a("list.or")):a("list.owed"),Ae=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0;function ia({data:n}){let t=Ae(n.sourcedNumbers,"OVERDUE"),i=Ae(n.assumedNumbers,"OVERDUE"),{responseRate:s,medianDaysLate:r}=n.sourcedNumbers,l=(o,u,p)=>e("a",{class:`tile ${o}`,href:`${D({state:o,basis:u,open:null})}#list`,children:[e("b",{children:T(Ae(p,o))})," ",e("span",{children:a(X(o))})]},o);return e("section",{class:"headline","aria-label":a("headline.title"),children:[e("p",{class:"sentence",children:[A(t?"headline.late":"headline.nobody",{n:t,who:a("headline.who",{n:n.late.totalCount}),day:e(w,{of:n.sourced.asOf,long:!0})})," ",i>0&&e("span",{class:"maybe",children:A("headline.assumed",{n:i})})]}),e("div",{class:"tiles",children:[e("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(o=>l(o,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&e("div",{class:"group assumed",children:[e("span",{class:"cap",children:a("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(o=>Ae(n.assumedNumbers,o)).map(o=>l(o,"assumed",n.assumedNumbers))]})]}),s!=null&&e("p",{class:"hint",children:[a("headline.rate",{rate:T(s,{style:"percent"})}),r!=null&&e(f,{children:[" ",a("headline.median",{n:r})]})]})]})}function Ws({of:n,to:t}){let[i,s]=k(""),[r,l]=k(t??""),[o,u]=k(""),p=y=>{let m=new URLSearchParams({language:bi(),...i&&{from:i},...r&&{to:r},...y==="markdown"&&{format:y}});return`/report/${encodeURIComponent(n).replaceAll("%3A",":")}?${m}`},g=(y,m)=>{if(u(""),!Un())return;y.preventDefault();let c=m==="html"?window.open("","_blank"):null;(async()=>{try{let N=await fetch(p(m),{headers:{Authorization:`Bearer ${Un()}`}});if(!N.ok)throw new Error(await N.text());let h=URL.createObjectURL(await N.blob());c?c.location.replace(h):_(h)}catch(N){c?.close(),u(N.message)}})()},d=`${n.replace(":",".")}.md`,_=y=>Object.assign(document.createElement("a"),{href:y,download:d}).click();return e("section",{class:"review","aria-labelledby":"review",children:[e("h2",{id:"review",children:a("report.title")}),e("p",{class:"hint",children:a("report.hint")}),e("label",{children:[a("report.from")," ",e("input",{type:"date",name:"reportFrom",value:i,max:r||void 0,onChange:y=>s(y.currentTarget.value)})]}),e("label",{children:[a("report.to")," ",e("input",{type:"date",name:"reportTo",value:r,onChange:y=>l(y.currentTarget.value)})]}),e("a",{class:"button",href:p("html"),target:"_blank",onClick:y=>g(y,"html"),children:a("report.open")}),e("a",{class:"button",href:p("markdown"),download:d,onClick:y=>g(y,"markdown"),children:a("report.markdown")}),o&&e("p",{class:"problem",role:"alert",children:[a("report.failed")," ",e("span",{lang:"en",dir:"ltr",children:o})]})]})}var sa=8,zs=500,Pe=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(t,i,s)=>s.toUpperCase()),Tn=n=>an(n.__typename),ra=n=>lt[`${n}PageDocument`];function la(n,t){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:t};case"WorkingGroup":return{workingGroup:t};case"Theme":return{theme:t};case"Recommendation":case"ActionPoint":return{subject:t};default:return}}function bg({place:n,id:t}){let i=ra(Pe(t));return i?e(aa,{place:n,id:t,document:i}):e(It,{id:t})}function aa({place:n,id:t,document:i}){let s=n.params.has("all")?zs:sa,r=G(i,{id:t,first:s,.../^(Response|ProgressReport)$/.test(Pe(t))&&{asOf:F(n)}},"graph");return r.failure?.code==="NOT_FOUND"?e(It,{id:t}):r.failure?e(f,{children:[e("h1",{tabIndex:-1,children:e("bdi",{children:t})}),e(yn,{of:r.failure,retry:r.reload})]}):e(q,{of:r,children:({node:l})=>l?e(ua,{place:n,of:l,query:i.toString(),revision:r.revision}):e(It,{id:t})})}var It=({id:n})=>e(f,{children:[e("h1",{tabIndex:-1,children:a("node.missing")}),e("p",{children:A("node.missingHint",{id:e("bdi",{children:n})})})]}),oa=n=>typeof n=="object"&&n!==null&&"edges"in n;function ua({place:n,of:t,query:i,revision:s}){let r=t.__typename,l=la(r,t.id),o=F(n),u=Object.entries(t).filter(g=>oa(g[1])&&g[1].totalCount>0),p=u.some(([,{totalCount:g,edges:d}])=>g>d.length);return e("article",{class:"brief",children:[e("div",{class:"bar",children:[e("p",{class:"kind",children:an(r)}),e("a",{class:"button",href:L("/map",{show:t.id,expand:t.id,node:t.id}),children:a("map.showPath")}),e(te,{of:da(t,u,i,o)})]}),e("h1",{tabIndex:-1,children:e(Gn,{of:t})}),e("p",{class:"print-only",children:o?A("node.printed",{day:e(w,{of:o,long:!0})}):a("node.printedToday")}),e(ya,{of:t}),e(tn,{text:t.assumption}),e(Y,{of:t.sources}),e(ca,{of:t}),r==="WorkingGroup"&&e(Ws,{of:t.id,to:o}),l&&e(ga,{place:n,fixed:l,title:a(r==="WorkingGroup"||r==="Theme"?"node.inScope":"reference"in t||r==="ActionPoint"?"node.asked":"node.owes")}),(r==="Recommendation"||r==="ActionPoint")&&e(Ds,{subject:t,revision:s}),u.length>0&&e("section",{class:"related","aria-labelledby":"related",children:[e("div",{class:"bar",children:[e("h2",{id:"related",children:a("node.related")}),(p||n.params.has("all"))&&e("a",{class:"button",href:D({all:n.params.has("all")?null:"1"}),children:a(n.params.has("all")?"node.fewer":"node.all")})]}),e("div",{class:"cards",children:u.map(([g,d])=>e(fa,{name:g,of:d},g))})]}),e(ps,{id:t.id}),e(is,{of:t,revision:s}),r==="Document"&&e("p",{children:e("a",{href:L("/timeline",{source:t.id}),children:a("node.timeline")})})]})}var da=(n,t,i,s)=>({query:i,variables:{id:n.id,first:zs,.../^(Response|ProgressReport)$/.test(n.__typename)&&{asOf:s}},table:()=>[[a("node.related"),a("share.name"),a("property.kind"),a("since.day"),a("share.until"),a("list.rests"),a("list.link")],...t.flatMap(([r,{edges:l}])=>l.map(({node:o,since:u,until:p,assumption:g})=>[a(`related.${r}`),C(o),Tn(o),String(u??""),String(p??""),a(g?"list.restsAssumed":"list.restsSourced"),ee(o)]))]});function ga({place:n,fixed:t,title:i}){let s="workingGroup"in t||"theme"in t?["theme","respondent","month"]:[],r=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},l=G(Kn,ne(r,t),"graph");return l.data&&l.data.sourcedNumbers.totalCount+l.data.assumedNumbers.totalCount===0?null:e("section",{class:"node-ledger","aria-labelledby":"owes",children:[e("h2",{id:"owes",children:i}),e(Tt,{place:r,shown:l,fixed:t,groups:s})]})}var pa=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind","status"]),ma={"Response.state":"ResponseState","ProgressReport.state":"ResponseState"};function ya({of:n}){let t=[];for(let[i,s]of Object.entries(n)){let r=i==="ownKind"?"kind":i==="ownStatus"?"status":i;if(pa.has(i)||s===null||s===!1||s===n.displayName||Array.isArray(s)&&(s.length===0||typeof s[0]!="string")||typeof s=="object"&&!Array.isArray(s))continue;let l=H[n.__typename]?.fields.find(o=>o.name===r)?.of??ma[`${n.__typename}.${r}`];t.push([`property.${r}`,l?En(l,String(s)):e(_a,{name:r,of:s})])}return(n.since||n.until)&&t.push(["property.time",e(Jn,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&t.push(["property.visibility",a(`visibility.${n.visibility}`)]),t.length===0?null:e("dl",{class:"properties",children:t.map(([i,s])=>e("div",{children:[e("dt",{children:a(i)}),e("dd",{children:s})]},i))})}function _a({name:n,of:t}){if(Array.isArray(t))return e(f,{children:t.map((s,r)=>[r>0&&a("list.comma"),e("bdi",{children:s},s)])});if(typeof t=="number")return e(f,{children:T(t)});if(typeof t=="boolean")return e(f,{children:a("yes")});let i=String(t);return/On$|^on$/.test(n)?e(w,{of:i}):n==="country"?e("bdi",{children:ki(i)}):n==="language"?e("bdi",{children:vi(i)}):n==="url"&&/^https?:/.test(i)?e("a",{href:i,rel:"noreferrer",dir:"ltr",children:i}):e("span",{dir:"auto",children:i})}function ca({of:n}){return n.alternativeValues.length===0?null:e("details",{class:"others",children:[e("summary",{children:a("node.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((t,i)=>e("li",{children:[e("bdi",{children:t.value}),t.reason&&e(f,{children:[": ",e("span",{dir:"auto",children:t.reason})]}),e(Y,{of:t.sources})]},i))})]})}function fa({name:n,of:t}){let i=t.totalCount-t.edges.length;return e("section",{class:"card",children:[e("h3",{children:[a(`related.${n}`)," ",e("span",{class:"count",children:T(t.totalCount)})]}),e("ul",{class:"plain",children:t.edges.map((s,r)=>e("li",{class:s.assumption?"maybe-item":void 0,children:[e(S,{of:s.node})," ",e(vt,{of:s}),e(tn,{text:s.assumption}),e(Y,{of:s.sources})]},r))}),i>0&&e("p",{class:"hint",children:a("node.more",{n:i})})]})}function vt({of:n}){let t=r=>typeof n[r]=="string"?n[r]:void 0,i=[],s=n.representing;t("role")&&i.push(e("bdi",{children:t("role")})),t("status")&&i.push(a(`membershipStatus.${t("status")}`)),n.focalPoint===!0&&i.push(a("fact.focalPoint")),s&&i.push(A("fact.representing",{who:e(S,{of:s})}));for(let r of["addressedOn","dueOn","withdrawnOn","on"])t(r)&&i.push(A(`fact.${r}`,{day:e(w,{of:t(r)})}));return t("respondWithin")&&i.push(a("fact.respondWithin",{period:ve(t("respondWithin"))})),t("round")&&i.push(a("chips.round",{round:t("round")})),t("responsibility")&&n.responsibility!=="ITSELF"&&i.push(a(`responsibility.${t("responsibility")}`)),typeof n.page=="number"&&i.push(a("source.page",{page:String(n.page)})),t("paragraph")&&i.push(e("bdi",{children:t("paragraph")})),(t("since")||t("until"))&&i.push(e(Jn,{since:t("since"),until:t("until")})),i.length===0?null:e("span",{class:"facts",children:i.map((r,l)=>[l>0&&" · ",r])})}function fn({label:n,labels:t,name:i,value:s,onPick:r,required:l}){let[o,u]=k(""),[p,g]=k();return z(()=>{if(o.trim().length<2)return g(void 0);let d=new AbortController,_=setTimeout(()=>{let y=o.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");y&&M(Ue,{query:y,labels:t},"",d.signal).then(({data:m})=>g(m.search.nodes),()=>d.signal.aborted||g([]))},200);return()=>{clearTimeout(_),d.abort()}},[o]),s?e("div",{class:"picked",children:[e("span",{class:"caption",children:n})," ",e("bdi",{children:C(s)})," ",e("button",{type:"button",onClick:()=>{r(void 0),u("")},children:a("pick.other")})]}):e("fieldset",{class:"picker",children:[e("label",{children:[n,e("input",{type:"search",value:o,required:l,autoComplete:"off",onInput:d=>u(d.currentTarget.value)})]}),e("div",{role:"status",children:p&&(p.length===0?a("search.none"):a("pick.found",{n:p.length}))}),p?.map(d=>e("label",{class:"option",children:[e("input",{type:"radio",name:i,onChange:()=>r(d),onClick:()=>r(d)})," ",e("bdi",{children:C(d)})," ",e("span",{class:"hint",children:Tn(d)})]},d.id))]})}export{f as a,ha as b,k as c,z as d,qn as e,si as f,Cn as g,Un as h,ka as i,M as j,Dr as k,qe as l,Ar as m,Sr as n,it as o,Cr as p,Er as q,Gr as r,Tr as s,Ir as t,xr as u,Lr as v,Wr as w,G as x,Mr as y,j as z,Ca as A,L as B,D as C,Q as D,F as E,jn as F,Ci as G,za as H,Kr as I,Ma as J,Fa as K,bi as L,a as M,A as N,T as O,Z as P,e as Q,C as R,S,Gn as T,w as U,Jn as V,X as W,tn as X,Y,yn as Z,_n as _,q as $,ee as aa,te as ba,fn as ca,Ot as da,V as ea,iu as fa,hu as ga,Tn as ha,bg as ia,Li as ja,Vi as ka,$i as la,ng as ma};
